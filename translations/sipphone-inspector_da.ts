<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Field</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handsfree speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker first, then headset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headset first, then speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any address, until the first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The countries listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb, other phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up, own group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up, other group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join or leave queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of the softkey, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the softkey does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting of the function: a number, a URL, or the id or name of what it acts on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text displayed beside the softkey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number of the side panel, unique across all phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the side panel is purchased or financed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the side panel&apos;s order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchased on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the side panel was bought or rented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the product the side panel is sold as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique id of the SIP phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX cluster the phone is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address of the phone, 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required for Grandstream devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the phone model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the product the phone is sold as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the extension the phone belongs to; no value while it is not assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the customer the phone belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handset position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position among the handsets of a base, such as a DECT base; assigned when created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handset address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handset&apos;s own address, similar to a MAC address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether call waiting is enabled; null if the model does not support it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headset button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the headset button switches, if the phone has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DHSG headset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the phone uses a DHSG headset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of the attached side panels; null if none are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of side panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many side panels are attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness when idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness of the idle display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the picture in the background, on phones that support it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the font on Mitel phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes about the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines added to the phone&apos;s generated configuration; may override what is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May connect from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which addresses the phone may connect from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries the phone may connect from when roaming, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked to address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address the phone may register, call and fetch its configuration from when locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name for SIP authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for SIP authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebRTC instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the WebRTC instance, such as a softphone, that this phone belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringtone volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the ringtone, if the model supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of a built-in ringtone, or id of a custom one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handset microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the handset&apos;s microphone, if the model supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handset speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the handset&apos;s speaker, if the model supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headset microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the headset&apos;s microphone, if the model supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headset speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the headset&apos;s speaker, if the model supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handsfree microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the handsfree microphone, if the model supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the handsfree speaker, if the model supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys set on this phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes if the softkeys are set on this phone; no if they are set on the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy lamp keys transfer blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes if busy lamp keys transfer blind instead of attended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softkeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configured softkeys, if the model supports them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HD audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether HD audio codecs are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether video codecs are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address by DHCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the phone gets its address by DHCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s address, if not by DHCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask of the phone&apos;s subnet, if not by DHCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the default gateway, if not by DHCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary DNS server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the primary DNS server, if not by DHCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary DNS server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the secondary DNS server, if not by DHCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VLAN the phone is in; 0 is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority inside the VLAN; 0 is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the order in the economic system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date the phone was purchased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the phone is purchased or financed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side panels and what was agreed for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the phone is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration runs out in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until the registration runs out, counted from the answer; -1 if not online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the phone calls itself, usually with its firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s address in its own network, if known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address the phone comes from on the internet, if known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the phone last fetched its configuration, if the model reports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the configuration was last saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 From %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s (%2)</source>
        <extracomment>%1 is a number of seconds, %2 the same time in words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a name in plain words, %2 the value as the PBX writes it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value (null)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… (%1 more characters, see the raw answer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softkeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupError</name>
    <message>
        <source>The access token has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new token, then start the program again with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not accept the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been withdrawn, or belong to another PBX or address. Get a new token, then start the program again with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to see this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account behind the token needs the access level VIEWER or higher for this customer. An administrator of the PBX can grant it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has no phone with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the id for a slip; the phone may also have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is in a state that keeps the PBX from answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be changing it just now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX finds the request for this phone invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the phone id anew from where it came from, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has had too many requests and asks for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has a fault of its own and could not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone and its id are not the cause. Try again in a minute; if it lasts, tell the operator of the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX gave an answer that is not expected here (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else may be answering in its place. Check the API address; if it is right, tell the operator of the PBX the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may be down, or a firewall in between. Check the API address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this computer is online, then check the API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trusted connection to %1, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate may have run out, or something in between may be listening. Tell your network&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network may be slow or blocked. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the request on to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the request on to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not followed, so that the token stays where it belongs. Check the API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone&apos;s record is that large. Check the API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered, but with nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the operator of the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 answered is not a phone&apos;s record: it is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else may be answering in its place, such as a guest network&apos;s sign-in page. Check the API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 answered is not a phone&apos;s record: it is JSON, but no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API address; if it is right, tell the operator of the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no access token yet, so the PBX was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program with the token in the variable SIPPHONE_INSPECTOR_TOKEN, or with --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneId</name>
    <message>
        <source>A phone is named by its id: 24 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no phone id: it has too few or too many digits, an id has 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no phone id: an id has 24 digits, each of them 0 to 9 or A to F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address names no phone: one that does ends in /pbx/sipphone/ and the phone&apos;s id of 24 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Pictures are drawn at a scale from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would take %1 of memory, and %2 is the most: draw a single tab, or at a smaller scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the picture, which takes %1: draw a single tab, or at a smaller scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written whole to %1, so nothing was changed there: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>[hidden]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference does not name this property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference does not name this value of the property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference has an object here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same property has a value in purchaseInfo as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list goes on; this many more are in the raw answer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds nothing beyond the documented properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds nothing of this group. The access level may be too low to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are set on the user, not on this phone: the list may not be what the phone shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown (level: everything)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden (level: internal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration runs out in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer does not say until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online and the registration&apos;s time do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registration has run out since the fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer does not say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and headset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings for all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed codecs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses seen by the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoftkeyLayout</name>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no function</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoftkeyPainter</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key has this position, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>The id of a phone, 24 hexadecimal digits, or an address that ends in /pbx/sipphone/ and the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the PBX&apos;s API; %1 if none is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the access token from the first line of this file; - is standard input. Otherwise it is taken from the variable SIPPHONE_INSPECTOR_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sample phones of sipphone-sandbox, which is started beside the program, instead of a PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show: print lines of text, the default, or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show: print passwords and other secrets, which are masked otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export: the picture to write; its name ends in .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export: what to draw; all, the default, or one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export: pixels of the picture for each one of the screen, %1 to %2; %3 if it is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export: internal, the default, masks secrets; everything masks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token must not be an argument, where every user of this machine could read it: put it into the variable SIPPHONE_INSPECTOR_TOKEN, or into a file and name that with --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs to be told which phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more arguments than one command and one phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo brings an address and a token of its own: leave out --api and --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-file needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the command %2 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is either text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export needs the picture to write: -o FILE.png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is a PNG: give -o a name that ends in .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tab is one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale is a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--level is either internal or everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: sipphone-inspector [options] [PHONE]
       sipphone-inspector [options] show PHONE
       sipphone-inspector [options] export PHONE -o FILE.png

Shows everything that a hosted PBX knows about one SIP phone. It only reads.
Without a command it opens a window. show prints the phone, export draws it into
a picture; both need no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:
  0  done
  1  the phone could not be looked up, or the result not be written
  2  the command line was not understood
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::DemoSandbox</name>
    <message>
        <source>The sample phones are missing: the program sipphone-sandbox is neither beside this one nor on the PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample phones are not there: sipphone-sandbox ended before it was ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample phones are not there: sipphone-sandbox was not ready in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample phones are not there: sipphone-sandbox said something that this program does not understand. Both must be of the same version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::LookupCommand</name>
    <message>
        <source>Careful: the PBX answered with another phone than %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::ShowCommand</name>
    <message>
        <source>The phone could not be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Token</name>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token cannot be read from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token in the first line of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 holds is no token: its first line is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 holds is no token: a token has no blanks and no characters but those of ASCII.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--api is no address of a server: it should look like https://pbx.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api must begin with https://: http would show the token to everybody on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api must not hold a user name or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api must end before any ? or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display for a window. The commands show and export need none: see --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ListTableModel</name>
    <message>
        <source>Why it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::PhoneFieldModel</name>
    <message>
        <source>key not in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value not in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in purchaseInfo, which counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of entries not listed; the raw answer has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Copier</name>
    <message>
        <source>Nothing to copy: %1 has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied the secret: %1. It leaves the clipboard in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The secret has left the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HeaderCard</name>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the PBX again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy a picture for a ticket (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, firmware %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebRTC softphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1, %2 ago</source>
        <extracomment>%1 is the exact time of the fetch, %2 how long ago that is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F, F3, Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up what the search box says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5, Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9, Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a tab; 0 is the raw JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from value to value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value (also by a double-click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value with its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal a secret, on the button beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from softkey to softkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy a picture for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ListTable</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>SIP Phone Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a phone id, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: nothing here changes a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture for a ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy phone &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for phone %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – SIP Phone Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown below is still the former phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX was asked for phone %1 and answered with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the phone id below before relying on any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About SIP Phone Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP Phone Inspector %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a hosted PBX knows about a SIP phone. It only reads: nothing it does changes a phone or ends a session.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageBanner</name>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PhoneTabs</name>
    <message>
        <source>Values of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are set on the user, not on this phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list may not be what the phone shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer lists no softkeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer lists no side panels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the answer has its place in the other tabs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>Picture for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;tab in view: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All tabs in one tall picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide username, password and custom configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show everything, the SIP password included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cale:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py to clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RawView</name>
    <message>
        <source>Raw JSON, secrets masked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchBar</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone id, or the API address of a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone to look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as the address of phone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as phone id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SectionForm</name>
    <message>
        <source>Handset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to reveal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;secret itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reveal for %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SoftkeyView</name>
    <message>
        <source>Softkey layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ValueDelegate</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a value as received, %2 what is odd about it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ValueField</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a value as received, %2 what is odd about it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
