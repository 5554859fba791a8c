<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Blocks</name>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a column, %2 its key in the answer</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Key in the answer</source>
        <translation>Nøgle i svaret</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Om denne rapport</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tast %1</translation>
    </message>
    <message>
        <source>The configuration was saved %1 ago, and the phone has not fetched it since.</source>
        <translation>Konfigurationen blev gemt for %1 siden, og telefonen har ikke hentet den siden.</translation>
    </message>
    <message>
        <source>The firmware was %1 and is %2.</source>
        <translation>Firmwaren var %1 og er nu %2.</translation>
    </message>
    <message>
        <source>The phone has fetched its configuration %1 times within %2: it seems to restart again and again.</source>
        <translation>Telefonen har hentet sin konfiguration %1 gange inden for %2: den ser ud til at genstarte igen og igen.</translation>
    </message>
    <message>
        <source>The phone has gone online or offline %1 times within %2.</source>
        <translation>Telefonen er gået online eller offline %1 gange inden for %2.</translation>
    </message>
    <message>
        <source>The phone is locked to one address, but came from %1 different ones within %2.</source>
        <translation>Telefonen er låst til én adresse, men kom fra %1 forskellige inden for %2.</translation>
    </message>
    <message>
        <source>The change has not been picked up</source>
        <translation>Ændringen er ikke hentet</translation>
    </message>
    <message>
        <source>The configuration was saved, and the phone has not fetched it since.</source>
        <translation>Konfigurationen blev gemt, og telefonen har ikke hentet den siden.</translation>
    </message>
    <message>
        <source>Restart the phone, or ask the customer to.</source>
        <translation>Genstart telefonen, eller bed kunden om det.</translation>
    </message>
    <message>
        <source>The SIP account is a new one</source>
        <translation>SIP-kontoen er ny</translation>
    </message>
    <message>
        <source>The user name or the password is another one than at the last fetch.</source>
        <translation>Brugernavnet eller adgangskoden er en anden end ved sidste hentning.</translation>
    </message>
    <message>
        <source>If the phone does not register, restart it so that it fetches the new account.</source>
        <translation>Hvis telefonen ikke registrerer sig, så genstart den, så den henter den nye konto.</translation>
    </message>
    <message>
        <source>The firmware is a new one</source>
        <translation>Firmwaren er ny</translation>
    </message>
    <message>
        <source>The firmware is another one than at the last fetch.</source>
        <translation>Firmwaren er en anden end ved sidste hentning.</translation>
    </message>
    <message>
        <source>If something is wrong since then, look whether others with this firmware have it as well.</source>
        <translation>Hvis noget er galt siden da, så se efter om andre med denne firmware har det samme problem.</translation>
    </message>
    <message>
        <source>The phone restarts again and again</source>
        <translation>Telefonen genstarter igen og igen</translation>
    </message>
    <message>
        <source>The phone has fetched its configuration several times in a short time.</source>
        <translation>Telefonen har hentet sin konfiguration flere gange på kort tid.</translation>
    </message>
    <message>
        <source>Check its power supply and its cable, then its firmware.</source>
        <translation>Kontrollér dens strømforsyning og kabel, og dernæst dens firmware.</translation>
    </message>
    <message>
        <source>The phone comes and goes</source>
        <translation>Telefonen kommer og går</translation>
    </message>
    <message>
        <source>The phone has gone online and offline several times in a short time.</source>
        <translation>Telefonen er gået online og offline flere gange på kort tid.</translation>
    </message>
    <message>
        <source>Check the customer&apos;s internet line and router, and the phone&apos;s cable.</source>
        <translation>Kontrollér kundens internetforbindelse og router og telefonens kabel.</translation>
    </message>
    <message>
        <source>The lock does not suit this line</source>
        <translation>Låsen passer ikke til denne forbindelse</translation>
    </message>
    <message>
        <source>The phone is locked to one address, but came from several.</source>
        <translation>Telefonen er låst til én adresse, men kom fra flere.</translation>
    </message>
    <message>
        <source>The line seems to get a new address now and then: let the phone roam in its country instead.</source>
        <translation>Forbindelsen ser ud til at få en ny adresse af og til: tillad i stedet telefonen roaming i dens land.</translation>
    </message>
    <message>
        <source>The phone has %1 keys, side panels included, but some are set beyond those.</source>
        <translation>Telefonen har %1 taster, inklusive sidepaneler, men der er sat nogle ud over dem.</translation>
    </message>
    <message>
        <source>The keys of this model show no labels: %1.</source>
        <translation>Tasterne på denne model viser ingen tekster: %1.</translation>
    </message>
    <message>
        <source>These labels have several lines, which only some phones show: %1.</source>
        <translation>Disse tekster har flere linjer, hvilket kun nogle telefoner viser: %1.</translation>
    </message>
    <message>
        <source>Keys are set that the phone has not</source>
        <translation>Der er sat taster som telefonen ikke har</translation>
    </message>
    <message>
        <source>The phone has fewer keys than are set.</source>
        <translation>Telefonen har færre taster end der er sat.</translation>
    </message>
    <message>
        <source>Move these keys to free places, or check the model and the number of side panels.</source>
        <translation>Flyt disse taster til ledige pladser, eller kontrollér modellen og antallet af sidepaneler.</translation>
    </message>
    <message>
        <source>A label does not fit the phone</source>
        <translation>En tekst passer ikke til telefonen</translation>
    </message>
    <message>
        <source>The phone may not show these labels as they are written.</source>
        <translation>Telefonen viser måske ikke disse tekster som de er skrevet.</translation>
    </message>
    <message>
        <source>Look at the phone, or ask the customer what it shows; shorten the label if need be.</source>
        <translation>Se på telefonen, eller spørg kunden hvad den viser; forkort teksten om nødvendigt.</translation>
    </message>
    <message>
        <source>A setting is made that the model does not have</source>
        <translation>Der er en indstilling som modellen ikke har</translation>
    </message>
    <message>
        <source>Settings are made that this model does not support, so they have no effect.</source>
        <translation>Der er indstillinger som denne model ikke understøtter, så de har ingen virkning.</translation>
    </message>
    <message>
        <source>Check that the record names the right model; otherwise nothing needs doing.</source>
        <translation>Kontrollér at posten angiver den rigtige model; ellers skal der intet gøres.</translation>
    </message>
    <message>
        <source>Two records are for the same device</source>
        <translation>To poster gælder samme enhed</translation>
    </message>
    <message>
        <source>Another record has the same MAC address: %1.</source>
        <translation>En anden post har samme MAC-adresse: %1.</translation>
    </message>
    <message>
        <source>Find out which record the phone uses, and delete the other one.</source>
        <translation>Find ud af hvilken post telefonen bruger, og slet den anden.</translation>
    </message>
    <message>
        <source>A side panel is on two phones</source>
        <translation>Et sidepanel står på to telefoner</translation>
    </message>
    <message>
        <source>The serial number of a side panel stands on another phone as well: %1.</source>
        <translation>Et sidepanels serienummer står også på en anden telefon: %1.</translation>
    </message>
    <message>
        <source>Read the numbers off the panels and correct the records.</source>
        <translation>Aflæs numrene på panelerne, og ret posterne.</translation>
    </message>
    <message>
        <source>The extension has several phones online</source>
        <translation>Lokalnummeret har flere telefoner online</translation>
    </message>
    <message>
        <source>Another phone of the same extension is online: %1.</source>
        <translation>En anden telefon på samme lokalnummer er online: %1.</translation>
    </message>
    <message>
        <source>Nothing needs doing if the user has several phones; otherwise one may ring where nobody hears it.</source>
        <translation>Der skal intet gøres hvis brugeren har flere telefoner; ellers ringer en af dem måske hvor ingen hører den.</translation>
    </message>
    <message>
        <source>Two phones have the same fixed address</source>
        <translation>To telefoner har samme faste adresse</translation>
    </message>
    <message>
        <source>Another phone behind the same internet line has the same fixed address: %1.</source>
        <translation>En anden telefon bag samme internetforbindelse har samme faste adresse: %1.</translation>
    </message>
    <message>
        <source>Give each phone an address of its own, or let them get theirs by DHCP.</source>
        <translation>Giv hver telefon sin egen adresse, eller lad dem få den via DHCP.</translation>
    </message>
    <message>
        <source>The phone is in another network than its neighbours</source>
        <translation>Telefonen er i et andet netværk end sine naboer</translation>
    </message>
    <message>
        <source>The phones behind the same internet line are all in other networks than this one: %1.</source>
        <translation>Telefonerne bag samme internetforbindelse er alle i andre netværk end denne: %1.</translation>
    </message>
    <message>
        <source>Check which port of the switch the phone is plugged into, and that port&apos;s VLAN.</source>
        <translation>Kontrollér hvilken port på switchen telefonen sidder i, og portens VLAN.</translation>
    </message>
    <message>
        <source>The configuration was saved %1 and last fetched %2: the phone has not picked it up for %3.</source>
        <translation>Konfigurationen blev gemt %1 og senest hentet %2: efter %3 har telefonen stadig ikke hentet den nye.</translation>
    </message>
    <message>
        <source>The configuration was saved %1; the phone has not fetched it yet.</source>
        <translation>Konfigurationen blev gemt %1; telefonen har ikke hentet den endnu.</translation>
    </message>
    <message>
        <source>A time in the record lies in the future: %1, %2.</source>
        <translation>Et tidspunkt i posten ligger i fremtiden: %1, %2.</translation>
    </message>
    <message>
        <source>Where a date should stand, the record has “%1”.</source>
        <translation>Hvor der skulle stå en dato, har posten “%1”.</translation>
    </message>
    <message>
        <source>The phone has not picked up the newest configuration</source>
        <translation>Telefonen har ikke hentet den nyeste konfiguration</translation>
    </message>
    <message>
        <source>The configuration was saved after the phone last fetched it.</source>
        <translation>Konfigurationen blev gemt efter at telefonen senest hentede den.</translation>
    </message>
    <message>
        <source>Restart the phone, or ask the customer to: it fetches its configuration when it starts.</source>
        <translation>Genstart telefonen, eller bed kunden om det: den henter sin konfiguration når den starter.</translation>
    </message>
    <message>
        <source>A change was saved just now</source>
        <translation>En ændring er lige blevet gemt</translation>
    </message>
    <message>
        <source>The configuration was saved just now; the phone has not fetched it yet.</source>
        <translation>Konfigurationen er lige blevet gemt; telefonen har ikke hentet den endnu.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then refresh.</source>
        <translation>Vent et par minutter, og opdater så.</translation>
    </message>
    <message>
        <source>No fetch of the configuration is on record</source>
        <translation>Ingen hentning af konfigurationen kendes</translation>
    </message>
    <message>
        <source>The phone has never fetched its configuration, or this model does not report it.</source>
        <translation>Telefonen har aldrig hentet sin konfiguration, eller også oplyser denne model det ikke.</translation>
    </message>
    <message>
        <source>If the phone is new, check that it is plugged in and asks this PBX for its configuration; otherwise nothing needs doing.</source>
        <translation>Hvis telefonen er ny, så kontrollér at den er tilsluttet og beder denne PBX om sin konfiguration; ellers skal der intet gøres.</translation>
    </message>
    <message>
        <source>A time lies in the future</source>
        <translation>Et tidspunkt ligger i fremtiden</translation>
    </message>
    <message>
        <source>A time in the record lies in the future.</source>
        <translation>Et tidspunkt i posten ligger i fremtiden.</translation>
    </message>
    <message>
        <source>Check the clock of this computer; if it is right, tell the operator of the PBX.</source>
        <translation>Kontrollér uret på denne computer; går det rigtigt, så sig det til PBX&apos;ens udbyder.</translation>
    </message>
    <message>
        <source>A date cannot be read</source>
        <translation>En dato kan ikke læses</translation>
    </message>
    <message>
        <source>Where a date should stand, the record has something else.</source>
        <translation>Hvor der skulle stå en dato, har posten noget andet.</translation>
    </message>
    <message>
        <source>Take the text as it stands and do not guess; whoever enters the data can mend it.</source>
        <translation>Tag teksten som den står, og gæt ikke; den der indtaster data, kan rette den.</translation>
    </message>
    <message>
        <source>The phone has custom configuration lines</source>
        <translation>Telefonen har linjer med tilpasset konfiguration</translation>
    </message>
    <message>
        <source>Custom lines are added to the phone&apos;s configuration and may override what is shown here.</source>
        <translation>Tilpassede linjer føjes til telefonens konfiguration og kan tilsidesætte det der vises her.</translation>
    </message>
    <message>
        <source>If the phone behaves otherwise than its settings say, read the custom configuration first.</source>
        <translation>Hvis telefonen opfører sig anderledes end dens indstillinger siger, så læs først den tilpassede konfiguration.</translation>
    </message>
    <message>
        <source>A level is turned down to 0: %1.</source>
        <translation>Et niveau er skruet ned til 0: %1.</translation>
    </message>
    <message>
        <source>The brightness is out of range</source>
        <translation>Lysstyrken er uden for det tilladte område</translation>
    </message>
    <message>
        <source>The brightness of the display is not between 0 and 15.</source>
        <translation>Skærmens lysstyrke er ikke mellem 0 og 15.</translation>
    </message>
    <message>
        <source>Take it as it is shown; set it anew if the display is too dark or too bright.</source>
        <translation>Tag værdien som den står; sæt den på ny hvis skærmen er for mørk eller for lys.</translation>
    </message>
    <message>
        <source>The phone rings silently</source>
        <translation>Telefonen ringer lydløst</translation>
    </message>
    <message>
        <source>The ringtone is turned down to 0: the phone does not ring.</source>
        <translation>Ringetonen er skruet ned til 0: telefonen ringer ikke.</translation>
    </message>
    <message>
        <source>Ask whether that is wanted; if not, turn the ringtone up.</source>
        <translation>Spørg om det er meningen; hvis ikke, så skru op for ringetonen.</translation>
    </message>
    <message>
        <source>A microphone or loudspeaker is turned down to 0</source>
        <translation>En mikrofon eller højttaler er skruet ned til 0</translation>
    </message>
    <message>
        <source>A level is turned down to 0, so that one side hears nothing.</source>
        <translation>Et niveau er skruet ned til 0, så den ene part ikke kan høre noget.</translation>
    </message>
    <message>
        <source>Turn the level up, then make a test call.</source>
        <translation>Skru op for niveauet, og foretag så et testopkald.</translation>
    </message>
    <message>
        <source>The headset button never reaches the headset</source>
        <translation>Headsetknappen skifter aldrig til headsettet</translation>
    </message>
    <message>
        <source>A DHSG headset is in use, but the headset button switches the loudspeaker only.</source>
        <translation>Der bruges et DHSG-headset, men headsetknappen skifter kun til højttaleren.</translation>
    </message>
    <message>
        <source>Set the headset button to the headset, if the customer wants to take calls with it.</source>
        <translation>Sæt headsetknappen til headset, hvis kunden vil tage opkald med det.</translation>
    </message>
    <message>
        <source>A MAC address has 12 digits, 0 to 9 and A to F; the record has “%1”.</source>
        <translation>En MAC-adresse har 12 cifre, 0 til 9 og A til F; posten har “%1”.</translation>
    </message>
    <message>
        <source>The MAC address is all zeros.</source>
        <translation>MAC-adressen består kun af nuller.</translation>
    </message>
    <message>
        <source>The MAC address is one of a group of devices, which no single phone can have.</source>
        <translation>MAC-adressen gælder en gruppe af enheder, så ingen enkelt telefon kan have den.</translation>
    </message>
    <message>
        <source>An id has 24 digits, 0 to 9 and A to F; these have not: %1.</source>
        <translation>Et id har 24 cifre, 0 til 9 og A til F; det har disse ikke: %1.</translation>
    </message>
    <message>
        <source>This is no MAC address</source>
        <translation>Dette er ikke en MAC-adresse</translation>
    </message>
    <message>
        <source>A MAC address has 12 digits, 0 to 9 and A to F; the record has something else.</source>
        <translation>En MAC-adresse har 12 cifre, 0 til 9 og A til F; posten har noget andet.</translation>
    </message>
    <message>
        <source>Compare it with the sticker on the phone; whoever enters the data can mend it.</source>
        <translation>Sammenlign den med mærkatet på telefonen; den der indtaster data, kan rette den.</translation>
    </message>
    <message>
        <source>This is no factory MAC address</source>
        <translation>Dette er ikke en MAC-adresse fra fabrikken</translation>
    </message>
    <message>
        <source>The MAC address is marked as made up: no maker gives one like it to a phone.</source>
        <translation>MAC-adressen er mærket som opdigtet: ingen producent giver en telefon sådan en.</translation>
    </message>
    <message>
        <source>Compare it with the sticker on the phone: a digit may be wrong.</source>
        <translation>Sammenlign den med mærkatet på telefonen: et ciffer kan være forkert.</translation>
    </message>
    <message>
        <source>Nothing ties the record to a device</source>
        <translation>Intet knytter posten til en enhed</translation>
    </message>
    <message>
        <source>The record has no MAC address, no handset address and no WebRTC instance.</source>
        <translation>Posten har ingen MAC-adresse, ingen håndsætadresse og ingen WebRTC-instans.</translation>
    </message>
    <message>
        <source>If a real phone should stand behind it, enter its MAC address; otherwise the record may be a leftover.</source>
        <translation>Hvis der skal stå en rigtig telefon bag den, så indtast dens MAC-adresse; ellers er posten måske en rest.</translation>
    </message>
    <message>
        <source>An id has the wrong form</source>
        <translation>Et id har forkert form</translation>
    </message>
    <message>
        <source>An id has 24 digits, 0 to 9 and A to F; one in the record has not.</source>
        <translation>Et id har 24 cifre, 0 til 9 og A til F; et id i posten har det ikke.</translation>
    </message>
    <message>
        <source>What the id refers to may not be found; tell the operator of the PBX if something is missing.</source>
        <translation>Det id&apos;et henviser til, findes måske ikke; mangler der noget, så sig det til PBX&apos;ens udbyder.</translation>
    </message>
    <message>
        <source>The handset has no position</source>
        <translation>Håndsættet har ingen position</translation>
    </message>
    <message>
        <source>The record is for a handset, but does not say which one of its base.</source>
        <translation>Posten gælder et håndsæt, men siger ikke hvilket af dem på basen.</translation>
    </message>
    <message>
        <source>Create the handset anew: its position is assigned then and cannot be changed.</source>
        <translation>Opret håndsættet på ny: dets position tildeles ved oprettelsen og kan ikke ændres.</translation>
    </message>
    <message>
        <source>The serial number is missing</source>
        <translation>Serienummeret mangler</translation>
    </message>
    <message>
        <source>Phones of Grandstream need their serial number in the record.</source>
        <translation>Telefoner fra Grandstream skal have deres serienummer i posten.</translation>
    </message>
    <message>
        <source>Read the serial number off the phone&apos;s sticker and enter it.</source>
        <translation>Aflæs serienummeret på telefonens mærkat, og indtast det.</translation>
    </message>
    <message>
        <source>The phone has a fixed address, but this is missing: %1.</source>
        <translation>Telefonen har en fast adresse, men dette mangler: %1.</translation>
    </message>
    <message>
        <source>This is not written as an address or a mask is: %1.</source>
        <translation>Dette er ikke skrevet som en adresse eller en maske: %1.</translation>
    </message>
    <message>
        <source>The gateway %1 is outside the phone&apos;s network %2.</source>
        <translation>Gatewayen %1 er uden for telefonens netværk %2.</translation>
    </message>
    <message>
        <source>The phone has the address of its own gateway, %1.</source>
        <translation>Telefonen har samme adresse som sin egen gateway, %1.</translation>
    </message>
    <message>
        <source>The address %1 stands for the network %2 itself, so no device can have it.</source>
        <translation>Adressen %1 betegner selve netværket %2, så ingen enhed kan have den.</translation>
    </message>
    <message>
        <source>The phone should have the address %1, but uses %2.</source>
        <translation>Telefonen skulle have adressen %1, men bruger %2.</translation>
    </message>
    <message>
        <source>The phone gets its address by DHCP, so this is not in force: %1.</source>
        <translation>Telefonen får sin adresse via DHCP, så dette gælder ikke: %1.</translation>
    </message>
    <message>
        <source>The phone gave itself the address %1, because nothing answered when it asked for one.</source>
        <translation>Telefonen gav sig selv adressen %1, fordi intet svarede da den bad om en.</translation>
    </message>
    <message>
        <source>This is out of its range: %1.</source>
        <translation>Dette er uden for sit tilladte område: %1.</translation>
    </message>
    <message>
        <source>The fixed address is incomplete</source>
        <translation>Den faste adresse er ufuldstændig</translation>
    </message>
    <message>
        <source>The phone has a fixed address, but a part of it is missing.</source>
        <translation>Telefonen har en fast adresse, men en del af den mangler.</translation>
    </message>
    <message>
        <source>Enter what is missing, or let the phone get its address by DHCP.</source>
        <translation>Indtast det der mangler, eller lad telefonen få sin adresse via DHCP.</translation>
    </message>
    <message>
        <source>An address is misspelt</source>
        <translation>En adresse er skrevet forkert</translation>
    </message>
    <message>
        <source>A part of the fixed address is not written as an address is.</source>
        <translation>En del af den faste adresse er ikke skrevet som en adresse.</translation>
    </message>
    <message>
        <source>Correct it: four numbers from 0 to 255 with dots between; a mask looks like 255.255.255.0.</source>
        <translation>Ret den: fire tal fra 0 til 255 med punktum imellem; en maske ser ud som 255.255.255.0.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached</source>
        <translation>Gatewayen kan ikke nås</translation>
    </message>
    <message>
        <source>The gateway is outside the phone&apos;s network.</source>
        <translation>Gatewayen er uden for telefonens netværk.</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s network administrator for the right address, mask and gateway.</source>
        <translation>Spørg kundens netværksadministrator om den rigtige adresse, maske og gateway.</translation>
    </message>
    <message>
        <source>The fixed address is unusable</source>
        <translation>Den faste adresse er ubrugelig</translation>
    </message>
    <message>
        <source>No phone can have this address.</source>
        <translation>Ingen telefon kan have denne adresse.</translation>
    </message>
    <message>
        <source>Give the phone a free address of its network, or let it get one by DHCP.</source>
        <translation>Giv telefonen en ledig adresse i dens netværk, eller lad den få en via DHCP.</translation>
    </message>
    <message>
        <source>The fixed address is not in use</source>
        <translation>Den faste adresse er ikke i brug</translation>
    </message>
    <message>
        <source>The phone uses another address than it is set to.</source>
        <translation>Telefonen bruger en anden adresse end den er sat til.</translation>
    </message>
    <message>
        <source>Restart the phone so that it fetches its settings; if that does not help, look whether somebody changed the address on the phone itself.</source>
        <translation>Genstart telefonen, så den henter sine indstillinger; hjælper det ikke, så se efter om nogen har ændret adressen på selve telefonen.</translation>
    </message>
    <message>
        <source>There is no DNS server</source>
        <translation>Der er ingen DNS-server</translation>
    </message>
    <message>
        <source>The phone has a fixed address, but no DNS server: it cannot find servers by their names.</source>
        <translation>Telefonen har en fast adresse, men ingen DNS-server: den kan ikke finde servere ud fra deres navne.</translation>
    </message>
    <message>
        <source>Enter a DNS server; often the gateway is one.</source>
        <translation>Indtast en DNS-server; ofte kan gatewayen bruges.</translation>
    </message>
    <message>
        <source>Leftovers of a fixed address</source>
        <translation>Rester af en fast adresse</translation>
    </message>
    <message>
        <source>The phone gets its address by DHCP, so the fixed one is not in force.</source>
        <translation>Telefonen får sin adresse via DHCP, så den faste gælder ikke.</translation>
    </message>
    <message>
        <source>Do not go by these values; they come into force if DHCP is switched off.</source>
        <translation>Gå ikke ud fra disse værdier; de træder i kraft hvis DHCP slås fra.</translation>
    </message>
    <message>
        <source>No answer to DHCP</source>
        <translation>Intet svar på DHCP</translation>
    </message>
    <message>
        <source>The phone gave itself an address, because nothing answered when it asked for one.</source>
        <translation>Telefonen gav sig selv en adresse, fordi intet svarede da den bad om en.</translation>
    </message>
    <message>
        <source>Check the cable, the port of the switch, and the VLAN; then restart the phone.</source>
        <translation>Kontrollér kablet, porten på switchen og VLAN; genstart så telefonen.</translation>
    </message>
    <message>
        <source>The phone sits directly on the internet</source>
        <translation>Telefonen sidder direkte på internettet</translation>
    </message>
    <message>
        <source>The phone&apos;s own address is its public one: no router stands between it and the internet.</source>
        <translation>Telefonens egen adresse er dens offentlige: der er ingen router mellem den og internettet.</translation>
    </message>
    <message>
        <source>Have it put behind a router or a firewall, or anybody can try to call it and to open its settings.</source>
        <translation>Få den sat bag en router eller en firewall; ellers kan enhver prøve at ringe til den og åbne dens indstillinger.</translation>
    </message>
    <message>
        <source>A VLAN setting is out of range</source>
        <translation>En VLAN-indstilling er uden for det tilladte område</translation>
    </message>
    <message>
        <source>A VLAN setting is out of its range.</source>
        <translation>En VLAN-indstilling er uden for sit tilladte område.</translation>
    </message>
    <message>
        <source>Correct it: the VLAN id is a whole number from 0 to 4094, the priority one from 0 to 7.</source>
        <translation>Ret den: VLAN-id&apos;et er et heltal fra 0 til 4094, prioriteten et fra 0 til 7.</translation>
    </message>
    <message>
        <source>A VLAN priority without a VLAN</source>
        <translation>En VLAN-prioritet uden et VLAN</translation>
    </message>
    <message>
        <source>A VLAN priority is set, but no VLAN: without one it has no effect.</source>
        <translation>Der er sat en VLAN-prioritet, men intet VLAN: uden et VLAN har den ingen virkning.</translation>
    </message>
    <message>
        <source>Enter the VLAN for telephones, or set the priority to 0.</source>
        <translation>Indtast det VLAN der er til telefoner, eller sæt prioriteten til 0.</translation>
    </message>
    <message>
        <source>A VLAN without a priority</source>
        <translation>Et VLAN uden prioritet</translation>
    </message>
    <message>
        <source>The phone is in a VLAN, but its calls have no priority there.</source>
        <translation>Telefonen er i et VLAN, men dens opkald har ingen prioritet dér.</translation>
    </message>
    <message>
        <source>If calls stutter when the network is busy, set a priority; 5 is usual for voice.</source>
        <translation>Hvis samtaler hakker når netværket er belastet, så sæt en prioritet; 5 er det normale for tale.</translation>
    </message>
    <message>
        <source>A model of side panels is given, but not how many are attached.</source>
        <translation>Der er angivet en model for sidepaneler, men ikke hvor mange der er tilsluttet.</translation>
    </message>
    <message>
        <source>Side panels are attached, but it is not said which model they are.</source>
        <translation>Der er tilsluttet sidepaneler, men det er ikke angivet hvilken model de er.</translation>
    </message>
    <message>
        <source>Side panels attached: %1. Side panels with purchase data: %2.</source>
        <translation>Tilsluttede sidepaneler: %1. Sidepaneler med købsdata: %2.</translation>
    </message>
    <message>
        <source>The side panels are half described</source>
        <translation>Sidepanelerne er kun halvt beskrevet</translation>
    </message>
    <message>
        <source>The model of the side panels and their number do not fit together.</source>
        <translation>Sidepanelernes model og antal passer ikke sammen.</translation>
    </message>
    <message>
        <source>Ask how many side panels are attached and of which model, and enter both.</source>
        <translation>Spørg hvor mange sidepaneler der er tilsluttet og af hvilken model, og indtast begge dele.</translation>
    </message>
    <message>
        <source>Side panels attached and invoiced differ</source>
        <translation>Tilsluttede og fakturerede sidepaneler stemmer ikke overens</translation>
    </message>
    <message>
        <source>The number of side panels attached is not the number of those with purchase data.</source>
        <translation>Antallet af tilsluttede sidepaneler er ikke det samme som antallet med købsdata.</translation>
    </message>
    <message>
        <source>Count the panels on the phone, then correct the number or the purchase data.</source>
        <translation>Tæl panelerne på telefonen, og ret så antallet eller købsdata.</translation>
    </message>
    <message>
        <source>Two side panels have the same serial number</source>
        <translation>To sidepaneler har samme serienummer</translation>
    </message>
    <message>
        <source>Two side panels of this phone have the same serial number, which must be unique.</source>
        <translation>To sidepaneler på denne telefon har samme serienummer, som skal være unikt.</translation>
    </message>
    <message>
        <source>Read the numbers off the panels and correct the record.</source>
        <translation>Aflæs numrene på panelerne, og ret posten.</translation>
    </message>
    <message>
        <source>The way of payment is unknown</source>
        <translation>Betalingsmåden er ukendt</translation>
    </message>
    <message>
        <source>The way of payment is none of NONE, BOUGHT, RENTED and SELF_OWNED.</source>
        <translation>Betalingsmåden er hverken NONE, BOUGHT, RENTED eller SELF_OWNED.</translation>
    </message>
    <message>
        <source>Take it as it is shown; ask whoever does the invoicing what it means.</source>
        <translation>Tag den som den står; spørg den der fakturerer, hvad den betyder.</translation>
    </message>
    <message>
        <source>The status says online, and yet a registration that runs out in %1 s.</source>
        <translation>Status siger online, men registreringen udløber om %1 s.</translation>
    </message>
    <message>
        <source>The status says offline, and yet a registration that runs out in %1 s.</source>
        <translation>Status siger offline, men registreringen udløber om %1 s.</translation>
    </message>
    <message>
        <source>The registration that was seen ran out %1 ago: whether the phone is online now is not known.</source>
        <translation>Den registrering der blev set, udløb for %1 siden: det vides ikke om telefonen er online nu.</translation>
    </message>
    <message>
        <source>The device that is registered calls itself %1, but this record is for %2.</source>
        <translation>Den enhed der er registreret, kalder sig %1, men denne post gælder %2.</translation>
    </message>
    <message>
        <source>The phone is offline</source>
        <translation>Telefonen er offline</translation>
    </message>
    <message>
        <source>The phone belongs to an extension, but is not registered: it can neither call nor be called.</source>
        <translation>Telefonen hører til et lokalnummer, men er ikke registreret: den kan hverken ringe op eller ringes op.</translation>
    </message>
    <message>
        <source>Ask whether the phone has power and network, then restart it; check the address restriction if it stays offline.</source>
        <translation>Spørg om telefonen har strøm og netværk, og genstart den så; kontrollér adressebegrænsningen hvis den forbliver offline.</translation>
    </message>
    <message>
        <source>The status contradicts itself</source>
        <translation>Status modsiger sig selv</translation>
    </message>
    <message>
        <source>What the status says about online and about the registration does not fit together.</source>
        <translation>Det status siger om online og om registreringen, passer ikke sammen.</translation>
    </message>
    <message>
        <source>Refresh; if it stays, trust neither and make a test call.</source>
        <translation>Opdater; bliver det ved, så stol ikke på nogen af delene, men foretag et testopkald.</translation>
    </message>
    <message>
        <source>Whether the phone is online is no longer known</source>
        <translation>Det vides ikke længere om telefonen er online</translation>
    </message>
    <message>
        <source>The registration that was seen has run out since.</source>
        <translation>Den registrering der blev set, er udløbet siden.</translation>
    </message>
    <message>
        <source>Refresh.</source>
        <translation>Opdater.</translation>
    </message>
    <message>
        <source>Registered, but given to nobody</source>
        <translation>Registreret, men ikke tildelt nogen</translation>
    </message>
    <message>
        <source>The phone is online, but belongs to no extension.</source>
        <translation>Telefonen er online, men hører ikke til noget lokalnummer.</translation>
    </message>
    <message>
        <source>Assign the phone to an extension, or find out who uses it.</source>
        <translation>Tildel telefonen til et lokalnummer, eller find ud af hvem der bruger den.</translation>
    </message>
    <message>
        <source>The phone is on the development cluster</source>
        <translation>Telefonen ligger på udviklingsklyngen</translation>
    </message>
    <message>
        <source>The phone is on the PBX&apos;s development cluster, which is no place for a customer.</source>
        <translation>Telefonen ligger på PBX&apos;ens udviklingsklynge, som ikke er et sted for en kunde.</translation>
    </message>
    <message>
        <source>Ask the operator of the PBX whether that is meant, and to move the phone if not.</source>
        <translation>Spørg PBX&apos;ens udbyder om det er meningen, og bed om at få telefonen flyttet hvis ikke.</translation>
    </message>
    <message>
        <source>Another device uses this account</source>
        <translation>En anden enhed bruger denne konto</translation>
    </message>
    <message>
        <source>The device that is registered has another MAC address than this record.</source>
        <translation>Den enhed der er registreret, har en anden MAC-adresse end denne post.</translation>
    </message>
    <message>
        <source>Find out which device it is; if nobody swapped the phone on purpose, have the SIP password changed.</source>
        <translation>Find ud af hvilken enhed det er; hvis ingen har byttet telefonen med vilje, så få SIP-adgangskoden skiftet.</translation>
    </message>
    <message>
        <source>Any address may connect, although the phone is online: it should have been locked to its address at the first contact.</source>
        <translation>Enhver adresse må forbinde, selv om telefonen er online: den burde være blevet låst til sin adresse ved første kontakt.</translation>
    </message>
    <message>
        <source>The phone is locked to %1, but was last seen at %2.</source>
        <translation>Telefonen er låst til %1, men blev sidst set på %2.</translation>
    </message>
    <message>
        <source>It is still online, but will be refused when its registration is renewed.</source>
        <translation>Den er stadig online, men bliver afvist når dens registrering skal fornyes.</translation>
    </message>
    <message>
        <source>From there its registration, its calls and the fetch of its configuration are refused, and calls no longer reach it.</source>
        <translation>Derfra afvises dens registrering, dens opkald og hentningen af dens konfiguration, og opkald når ikke længere frem til den.</translation>
    </message>
    <message>
        <source>The phone is locked to %1, an address that exists in local networks only: the PBX never sees it.</source>
        <translation>Telefonen er låst til %1, en adresse der kun findes i lokale netværk: PBX&apos;en ser den aldrig.</translation>
    </message>
    <message>
        <source>The SIP password is the same as the user name.</source>
        <translation>SIP-adgangskoden er den samme som brugernavnet.</translation>
    </message>
    <message>
        <source>The SIP password is the phone&apos;s MAC address, which is printed on its sticker.</source>
        <translation>SIP-adgangskoden er telefonens MAC-adresse, som er trykt på dens mærkat.</translation>
    </message>
    <message>
        <source>Any address may connect</source>
        <translation>Enhver adresse må forbinde</translation>
    </message>
    <message>
        <source>Any address may connect as this phone until the first contact; then it is locked to that address.</source>
        <translation>Enhver adresse må forbinde som denne telefon indtil første kontakt; så låses den til den adresse.</translation>
    </message>
    <message>
        <source>Have the phone connect soon, then see whether it is locked; or lock it to the customer&apos;s address.</source>
        <translation>Få telefonen til at forbinde snart, og se så efter om den er låst; eller lås den til kundens adresse.</translation>
    </message>
    <message>
        <source>Locked to no address</source>
        <translation>Låst, men ikke til nogen adresse</translation>
    </message>
    <message>
        <source>The phone is locked, but no address is given: it can connect from nowhere.</source>
        <translation>Telefonen er låst, men ingen adresse er angivet: den kan ikke forbinde fra noget sted.</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s public address, or set the restriction to OPEN until the phone has connected.</source>
        <translation>Indtast kundens offentlige adresse, eller sæt begrænsningen til OPEN indtil telefonen har forbundet.</translation>
    </message>
    <message>
        <source>Locked to another address than it comes from</source>
        <translation>Låst til en anden adresse end den kommer fra</translation>
    </message>
    <message>
        <source>The phone is locked to another address than it was last seen at.</source>
        <translation>Telefonen er låst til en anden adresse end den sidst blev set på.</translation>
    </message>
    <message>
        <source>Ask whether the customer has moved or has a new internet line; if so, lock the phone to the new address.</source>
        <translation>Spørg om kunden er flyttet eller har fået ny internetforbindelse; i så fald skal telefonen låses til den nye adresse.</translation>
    </message>
    <message>
        <source>Locked to a local address</source>
        <translation>Låst til en lokal adresse</translation>
    </message>
    <message>
        <source>The phone is locked to an address that exists in local networks only.</source>
        <translation>Telefonen er låst til en adresse der kun findes i lokale netværk.</translation>
    </message>
    <message>
        <source>Lock it to the public address of the customer&apos;s internet line instead.</source>
        <translation>Lås den i stedet til den offentlige adresse på kundens internetforbindelse.</translation>
    </message>
    <message>
        <source>Roaming in no country</source>
        <translation>Roaming uden noget land</translation>
    </message>
    <message>
        <source>The phone may roam, but no country is listed: it can connect from nowhere.</source>
        <translation>Telefonen må bruge roaming, men ingen lande er angivet: den kan ikke forbinde fra noget sted.</translation>
    </message>
    <message>
        <source>List the countries that it is used in.</source>
        <translation>Angiv de lande den bruges i.</translation>
    </message>
    <message>
        <source>This is no country code</source>
        <translation>Dette er ikke en landekode</translation>
    </message>
    <message>
        <source>A country is written with two capital letters, such as DK; an entry of the list is not.</source>
        <translation>Et land skrives med to store bogstaver, fx DK; en post på listen er ikke skrevet sådan.</translation>
    </message>
    <message>
        <source>Correct the list; what is misspelt may not be allowed.</source>
        <translation>Ret listen; det der er skrevet forkert, er måske ikke tilladt.</translation>
    </message>
    <message>
        <source>The address restriction is unknown</source>
        <translation>Adressebegrænsningen er ukendt</translation>
    </message>
    <message>
        <source>The address restriction is none of OPEN, LOCKED and ROAMING.</source>
        <translation>Adressebegrænsningen er hverken OPEN, LOCKED eller ROAMING.</translation>
    </message>
    <message>
        <source>Take it as it is shown; ask the operator of the PBX what it means.</source>
        <translation>Tag den som den står; spørg PBX&apos;ens udbyder hvad den betyder.</translation>
    </message>
    <message>
        <source>The SIP account is not the automatic one</source>
        <translation>SIP-kontoen er ikke den automatiske</translation>
    </message>
    <message>
        <source>User name and password are made automatically, with 32 characters each; here somebody has chosen one.</source>
        <translation>Brugernavn og adgangskode laves automatisk med 32 tegn hver; her har nogen selv valgt mindst én af dem.</translation>
    </message>
    <message>
        <source>Have new ones made, and tell the phone by restarting it.</source>
        <translation>Få lavet nye, og genstart telefonen, så den får dem.</translation>
    </message>
    <message>
        <source>A secret stands in a free text</source>
        <translation>En fortrolig værdi står i en fritekst</translation>
    </message>
    <message>
        <source>What looks like a password stands where everybody who sees the record can read it.</source>
        <translation>Noget der ligner en adgangskode, står hvor alle der ser posten, kan læse det.</translation>
    </message>
    <message>
        <source>Take it out of the text, and change it; exports hide it.</source>
        <translation>Fjern den fra teksten, og skift den; ved eksport skjules den.</translation>
    </message>
    <message>
        <source>entry %1 of the list</source>
        <translation>post %1 på listen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n mere</numerusform>
            <numerusform>%1 og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>These keys have no position: %1.</source>
        <translation>Disse taster har ingen position: %1.</translation>
    </message>
    <message>
        <source>Two keys stand in the same place: %1.</source>
        <translation>To taster står på samme plads: %1.</translation>
    </message>
    <message>
        <source>The reference does not know what these keys do: %1.</source>
        <translation>Referencen ved ikke hvad disse taster gør: %1.</translation>
    </message>
    <message>
        <source>These keys need a value and have none: %1.</source>
        <translation>Disse taster skal have en værdi og har ingen: %1.</translation>
    </message>
    <message>
        <source>The value of these keys is not what their function needs: %1.</source>
        <translation>Disse tasters værdi er ikke det deres funktion skal bruge: %1.</translation>
    </message>
    <message>
        <source>These keys point at the phone itself: %1.</source>
        <translation>Disse taster peger på telefonen selv: %1.</translation>
    </message>
    <message>
        <source>These keys call for help as soon as they are pressed: %1.</source>
        <translation>Disse taster ringer efter hjælp så snart der trykkes på dem: %1.</translation>
    </message>
    <message>
        <source>These keys have no label: %1.</source>
        <translation>Disse taster har ingen tekst: %1.</translation>
    </message>
    <message>
        <source>These keys do the same as another one: %1.</source>
        <translation>Disse taster gør det samme som en anden: %1.</translation>
    </message>
    <message>
        <source>The keys are set on the user</source>
        <translation>Tasterne er sat på brugeren</translation>
    </message>
    <message>
        <source>The keys are set on the user, so this list may not be what the phone shows.</source>
        <translation>Tasterne er sat på brugeren, så denne liste er måske ikke det telefonen viser.</translation>
    </message>
    <message>
        <source>Look at the keys of the user before changing any here.</source>
        <translation>Se på brugerens taster før du ændrer nogen her.</translation>
    </message>
    <message>
        <source>A key has no position</source>
        <translation>En tast har ingen position</translation>
    </message>
    <message>
        <source>A key has no position on the phone.</source>
        <translation>En tast har ingen position på telefonen.</translation>
    </message>
    <message>
        <source>Give the key a free position, or delete it.</source>
        <translation>Giv tasten en ledig position, eller slet den.</translation>
    </message>
    <message>
        <source>One key hides another</source>
        <translation>En tast skjuler en anden</translation>
    </message>
    <message>
        <source>Two keys stand in the same place, so one hides the other.</source>
        <translation>To taster står på samme plads, så den ene skjuler den anden.</translation>
    </message>
    <message>
        <source>Give each key a position of its own, or delete the one that is not wanted.</source>
        <translation>Giv hver tast sin egen position, eller slet den der ikke ønskes.</translation>
    </message>
    <message>
        <source>A key&apos;s function is unknown</source>
        <translation>En tasts funktion er ukendt</translation>
    </message>
    <message>
        <source>The reference does not know what a key does.</source>
        <translation>Referencen ved ikke hvad en tast gør.</translation>
    </message>
    <message>
        <source>Take it as it is shown; try the key on the phone to see what it does.</source>
        <translation>Tag den som den står; prøv tasten på telefonen for at se hvad den gør.</translation>
    </message>
    <message>
        <source>A key does nothing</source>
        <translation>En tast gør ingenting</translation>
    </message>
    <message>
        <source>A key needs a value and has none, so it does nothing.</source>
        <translation>En tast skal have en værdi og har ingen, så den gør ingenting.</translation>
    </message>
    <message>
        <source>Enter what the key should call, show or switch, or delete it.</source>
        <translation>Indtast hvad tasten skal ringe til, vise eller slå til og fra, eller slet den.</translation>
    </message>
    <message>
        <source>A key has the wrong kind of value</source>
        <translation>En tast har den forkerte slags værdi</translation>
    </message>
    <message>
        <source>The value of a key is not what its function needs.</source>
        <translation>En tasts værdi er ikke det dens funktion skal bruge.</translation>
    </message>
    <message>
        <source>Choose again what the key should act on: a number for a speed dial, an address with http for a web page, and one of the PBX&apos;s own things for the others.</source>
        <translation>Vælg igen hvad tasten skal virke på: et nummer til et hurtigopkald, en adresse med http til en webside, og noget fra PBX&apos;en selv til de andre.</translation>
    </message>
    <message>
        <source>A key points at the phone itself</source>
        <translation>En tast peger på telefonen selv</translation>
    </message>
    <message>
        <source>A key watches or switches the phone that it is on.</source>
        <translation>En tast overvåger eller styrer den telefon den sidder på.</translation>
    </message>
    <message>
        <source>Point it at the colleague who was meant, or delete it.</source>
        <translation>Lad den pege på den kollega der var ment, eller slet den.</translation>
    </message>
    <message>
        <source>A key calls for help</source>
        <translation>En tast ringer efter hjælp</translation>
    </message>
    <message>
        <source>A key calls an emergency number as soon as it is pressed.</source>
        <translation>En tast ringer til et alarmnummer så snart der trykkes på den.</translation>
    </message>
    <message>
        <source>Never press it for a test. Ask the customer whether it is wanted.</source>
        <translation>Tryk aldrig på den for at prøve. Spørg kunden om den er ønsket.</translation>
    </message>
    <message>
        <source>A key has no label</source>
        <translation>En tast har ingen tekst</translation>
    </message>
    <message>
        <source>A key has no label: the phone shows a bare number or nothing beside it.</source>
        <translation>En tast har ingen tekst: telefonen viser kun et nummer eller intet ved siden af den.</translation>
    </message>
    <message>
        <source>Give the key a label, if the phone can show one.</source>
        <translation>Giv tasten en tekst, hvis telefonen kan vise en.</translation>
    </message>
    <message>
        <source>Two keys do the same</source>
        <translation>To taster gør det samme</translation>
    </message>
    <message>
        <source>Two keys do the same.</source>
        <translation>To taster gør det samme.</translation>
    </message>
    <message>
        <source>Ask whether both are wanted; one of them could be of other use.</source>
        <translation>Spørg om begge er ønsket; en af dem kunne bruges til noget andet.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 og flere</translation>
    </message>
    <message>
        <source>one that has neither address nor id</source>
        <translation>en uden både adresse og id</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a phone, %2 a date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ConfigPickup</name>
    <message>
        <source>When the configuration was saved is not known.</source>
        <translation>Det vides ikke hvornår konfigurationen blev gemt.</translation>
    </message>
    <message>
        <source>Saved %1; when it was fetched cannot be read.</source>
        <translation>Gemt %1; hvornår den blev hentet, kan ikke læses.</translation>
    </message>
    <message>
        <source>Saved %1; no fetch is on record. Not every model reports it.</source>
        <translation>Gemt %1; ingen hentning kendes. Ikke alle modeller oplyser det.</translation>
    </message>
    <message>
        <source>Saved %1, fetched %2: the phone has it.</source>
        <translation>Gemt %1, hentet %2: telefonen har den.</translation>
    </message>
    <message>
        <source>Saved %1, fetched %2: not picked up for %3.</source>
        <translation>Gemt %1, hentet %2: den nye er ikke hentet efter %3.</translation>
    </message>
    <message>
        <source>Saved %1, fetched %2: waiting for the phone, for %3 so far.</source>
        <translation>Gemt %1, hentet %2: venter på telefonen, indtil nu i %3.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>My own customer</source>
        <translation>Min egen kunde</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Production</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Udvikling</translation>
    </message>
    <message>
        <source>Handsfree speaker</source>
        <translation>Håndfri højttaler</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>Speaker first, then headset</source>
        <translation>Først højttaler, så headset</translation>
    </message>
    <message>
        <source>Headset first, then speaker</source>
        <translation>Først headset, så højttaler</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Any address, until the first contact</source>
        <translation>Enhver adresse, indtil første kontakt</translation>
    </message>
    <message>
        <source>One address only</source>
        <translation>Kun én adresse</translation>
    </message>
    <message>
        <source>The countries listed</source>
        <translation>De angivne lande</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Købt</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>Lejet</translation>
    </message>
    <message>
        <source>Customer&apos;s own</source>
        <translation>Kundens egen</translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation>Hurtigopkald</translation>
    </message>
    <message>
        <source>Busy lamp</source>
        <translation>Optagetlampe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Forstyr ikke</translation>
    </message>
    <message>
        <source>Do not disturb, other phone</source>
        <translation>Forstyr ikke, anden telefon</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Telefonbog</translation>
    </message>
    <message>
        <source>Redial</source>
        <translation>Genopkald</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Telefonsvarer</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Omstil</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Optag samtalen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Pick up, own group</source>
        <translation>Besvar for egen gruppe</translation>
    </message>
    <message>
        <source>Pick up, other group</source>
        <translation>Besvar for anden gruppe</translation>
    </message>
    <message>
        <source>Join or leave queue</source>
        <translation>Kø til og fra</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Omskifter</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Tilstedeværelse</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position of the softkey, counted from 0.</source>
        <translation>Funktionstastens position, talt fra 0.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>What the softkey does.</source>
        <translation>Hvad funktionstasten gør.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Setting of the function: a number, a URL, or the id or name of what it acts on.</source>
        <translation>Funktionens indstilling: et nummer, en URL eller id eller navn på det den virker på.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text displayed beside the softkey.</source>
        <translation>Teksten der vises ved siden af funktionstasten.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Serial number of the side panel, unique across all phones.</source>
        <translation>Sidepanelets serienummer, unikt på tværs af alle telefoner.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>How the side panel is purchased or financed.</source>
        <translation>Hvordan sidepanelet er købt eller finansieret.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Number of the side panel&apos;s order.</source>
        <translation>Nummeret på sidepanelets ordre.</translation>
    </message>
    <message>
        <source>Purchased on</source>
        <translation>Købsdato</translation>
    </message>
    <message>
        <source>When the side panel was bought or rented.</source>
        <translation>Hvornår sidepanelet blev købt eller lejet.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Id of the product the side panel is sold as.</source>
        <translation>Id på det produkt sidepanelet sælges som.</translation>
    </message>
    <message>
        <source>Phone id</source>
        <translation>Telefon-id</translation>
    </message>
    <message>
        <source>Unique id of the SIP phone.</source>
        <translation>SIP-telefonens unikke id.</translation>
    </message>
    <message>
        <source>PBX cluster</source>
        <translation>PBX-klynge</translation>
    </message>
    <message>
        <source>The PBX cluster the phone is on.</source>
        <translation>Den PBX-klynge telefonen ligger på.</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-adresse</translation>
    </message>
    <message>
        <source>MAC address of the phone, 12 digits.</source>
        <translation>Telefonens MAC-adresse, 12 cifre.</translation>
    </message>
    <message>
        <source>Required for Grandstream devices.</source>
        <translation>Kræves til enheder fra Grandstream.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Id of the phone model.</source>
        <translation>Id på telefonmodellen.</translation>
    </message>
    <message>
        <source>Id of the product the phone is sold as.</source>
        <translation>Id på det produkt telefonen sælges som.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Lokalnummer</translation>
    </message>
    <message>
        <source>Id of the extension the phone belongs to; no value while it is not assigned.</source>
        <translation>Id på det lokalnummer telefonen hører til; ingen værdi når den ikke er tildelt.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Id of the customer the phone belongs to.</source>
        <translation>Id på den kunde telefonen tilhører.</translation>
    </message>
    <message>
        <source>Handset position</source>
        <translation>Håndsættets position</translation>
    </message>
    <message>
        <source>Position among the handsets of a base, such as a DECT base; assigned when created.</source>
        <translation>Position blandt håndsættene på en base, fx en DECT-base; tildeles ved oprettelsen.</translation>
    </message>
    <message>
        <source>Handset address</source>
        <translation>Håndsættets adresse</translation>
    </message>
    <message>
        <source>The handset&apos;s own address, similar to a MAC address.</source>
        <translation>Håndsættets egen adresse, der ligner en MAC-adresse.</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Banke på</translation>
    </message>
    <message>
        <source>Whether call waiting is enabled; null if the model does not support it.</source>
        <translation>Om banke på er slået til; null hvis modellen ikke understøtter det.</translation>
    </message>
    <message>
        <source>Headset button</source>
        <translation>Headsetknap</translation>
    </message>
    <message>
        <source>What the headset button switches, if the phone has one.</source>
        <translation>Hvad headsetknappen skifter til, hvis telefonen har en.</translation>
    </message>
    <message>
        <source>DHSG headset</source>
        <translation>DHSG-headset</translation>
    </message>
    <message>
        <source>Whether the phone uses a DHSG headset.</source>
        <translation>Om telefonen bruger et DHSG-headset.</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Sidepanel</translation>
    </message>
    <message>
        <source>Model of the attached side panels; null if none are used.</source>
        <translation>Model på de tilsluttede sidepaneler; null hvis der ikke bruges nogen.</translation>
    </message>
    <message>
        <source>Number of side panels</source>
        <translation>Antal sidepaneler</translation>
    </message>
    <message>
        <source>How many side panels are attached.</source>
        <translation>Hvor mange sidepaneler der er tilsluttet.</translation>
    </message>
    <message>
        <source>Display brightness</source>
        <translation>Skærmens lysstyrke</translation>
    </message>
    <message>
        <source>Brightness in use.</source>
        <translation>Lysstyrke under brug.</translation>
    </message>
    <message>
        <source>Brightness when idle</source>
        <translation>Lysstyrke i hvile</translation>
    </message>
    <message>
        <source>Brightness of the idle display.</source>
        <translation>Lysstyrke når skærmen er i hvile.</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Baggrundsbillede</translation>
    </message>
    <message>
        <source>URL of the picture in the background, on phones that support it.</source>
        <translation>URL til baggrundsbilledet, på telefoner der understøtter det.</translation>
    </message>
    <message>
        <source>Font colour</source>
        <translation>Skriftfarve</translation>
    </message>
    <message>
        <source>Colour of the font on Mitel phones.</source>
        <translation>Skriftens farve på telefoner fra Mitel.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Notes about the phone.</source>
        <translation>Noter om telefonen.</translation>
    </message>
    <message>
        <source>Custom configuration</source>
        <translation>Tilpasset konfiguration</translation>
    </message>
    <message>
        <source>Lines added to the phone&apos;s generated configuration; may override what is shown here.</source>
        <translation>Linjer der føjes til telefonens genererede konfiguration; de kan tilsidesætte det der vises her.</translation>
    </message>
    <message>
        <source>May connect from</source>
        <translation>Må forbinde fra</translation>
    </message>
    <message>
        <source>Which addresses the phone may connect from.</source>
        <translation>Hvilke adresser telefonen må forbinde fra.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Lande</translation>
    </message>
    <message>
        <source>Countries the phone may connect from when roaming, separated by commas.</source>
        <translation>Lande telefonen må forbinde fra ved roaming, adskilt af komma.</translation>
    </message>
    <message>
        <source>Locked to address</source>
        <translation>Låst til adresse</translation>
    </message>
    <message>
        <source>The address the phone may register, call and fetch its configuration from when locked.</source>
        <translation>Den adresse telefonen må registrere sig, ringe og hente konfiguration fra når den er låst.</translation>
    </message>
    <message>
        <source>SIP username</source>
        <translation>SIP-brugernavn</translation>
    </message>
    <message>
        <source>User name for SIP authentication.</source>
        <translation>Brugernavn til SIP-godkendelse.</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>SIP-adgangskode</translation>
    </message>
    <message>
        <source>Password for SIP authentication.</source>
        <translation>Adgangskode til SIP-godkendelse.</translation>
    </message>
    <message>
        <source>WebRTC instance</source>
        <translation>WebRTC-instans</translation>
    </message>
    <message>
        <source>Id of the WebRTC instance, such as a softphone, that this phone belongs to.</source>
        <translation>Id på den WebRTC-instans, fx en softphone, som denne telefon hører til.</translation>
    </message>
    <message>
        <source>Ringtone volume</source>
        <translation>Ringetonens lydstyrke</translation>
    </message>
    <message>
        <source>Volume of the ringtone, if the model supports it.</source>
        <translation>Ringetonens lydstyrke, hvis modellen understøtter det.</translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation>Ringetone</translation>
    </message>
    <message>
        <source>Number of a built-in ringtone, or id of a custom one.</source>
        <translation>Nummer på en indbygget ringetone eller id på en egen.</translation>
    </message>
    <message>
        <source>Handset microphone</source>
        <translation>Mikrofon i håndsæt</translation>
    </message>
    <message>
        <source>Level of the handset&apos;s microphone, if the model supports it.</source>
        <translation>Niveau for håndsættets mikrofon, hvis modellen understøtter det.</translation>
    </message>
    <message>
        <source>Handset speaker</source>
        <translation>Højttaler i håndsæt</translation>
    </message>
    <message>
        <source>Level of the handset&apos;s speaker, if the model supports it.</source>
        <translation>Niveau for håndsættets højttaler, hvis modellen understøtter det.</translation>
    </message>
    <message>
        <source>Headset microphone</source>
        <translation>Mikrofon i headset</translation>
    </message>
    <message>
        <source>Level of the headset&apos;s microphone, if the model supports it.</source>
        <translation>Niveau for headsettets mikrofon, hvis modellen understøtter det.</translation>
    </message>
    <message>
        <source>Headset speaker</source>
        <translation>Højttaler i headset</translation>
    </message>
    <message>
        <source>Level of the headset&apos;s speaker, if the model supports it.</source>
        <translation>Niveau for headsettets højttaler, hvis modellen understøtter det.</translation>
    </message>
    <message>
        <source>Handsfree microphone</source>
        <translation>Håndfri mikrofon</translation>
    </message>
    <message>
        <source>Level of the handsfree microphone, if the model supports it.</source>
        <translation>Niveau for den håndfri mikrofon, hvis modellen understøtter det.</translation>
    </message>
    <message>
        <source>Level of the handsfree speaker, if the model supports it.</source>
        <translation>Niveau for den håndfri højttaler, hvis modellen understøtter det.</translation>
    </message>
    <message>
        <source>Keys set on this phone</source>
        <translation>Taster sat på denne telefon</translation>
    </message>
    <message>
        <source>Yes if the softkeys are set on this phone; no if they are set on the user.</source>
        <translation>Ja hvis funktionstasterne er sat på denne telefon; nej hvis de er sat på brugeren.</translation>
    </message>
    <message>
        <source>Busy lamp keys transfer blind</source>
        <translation>Optagetlamper omstiller blindt</translation>
    </message>
    <message>
        <source>Yes if busy lamp keys transfer blind instead of attended.</source>
        <translation>Ja hvis taster med optagetlampe omstiller blindt i stedet for med forespørgsel.</translation>
    </message>
    <message>
        <source>Softkeys</source>
        <translation>Funktionstaster</translation>
    </message>
    <message>
        <source>The configured softkeys, if the model supports them.</source>
        <translation>De opsatte funktionstaster, hvis modellen understøtter dem.</translation>
    </message>
    <message>
        <source>HD audio</source>
        <translation>HD-lyd</translation>
    </message>
    <message>
        <source>Whether HD audio codecs are allowed.</source>
        <translation>Om codecs til HD-lyd er tilladt.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Whether video codecs are allowed.</source>
        <translation>Om codecs til video er tilladt.</translation>
    </message>
    <message>
        <source>Address by DHCP</source>
        <translation>Adresse via DHCP</translation>
    </message>
    <message>
        <source>Whether the phone gets its address by DHCP.</source>
        <translation>Om telefonen får sin adresse via DHCP.</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adresse</translation>
    </message>
    <message>
        <source>The phone&apos;s address, if not by DHCP.</source>
        <translation>Telefonens adresse, hvis den ikke kommer via DHCP.</translation>
    </message>
    <message>
        <source>Subnet mask</source>
        <translation>Subnetmaske</translation>
    </message>
    <message>
        <source>Mask of the phone&apos;s subnet, if not by DHCP.</source>
        <translation>Masken for telefonens subnet, hvis den ikke kommer via DHCP.</translation>
    </message>
    <message>
        <source>Default gateway</source>
        <translation>Standardgateway</translation>
    </message>
    <message>
        <source>Address of the default gateway, if not by DHCP.</source>
        <translation>Standardgatewayens adresse, hvis den ikke kommer via DHCP.</translation>
    </message>
    <message>
        <source>Primary DNS server</source>
        <translation>Primær DNS-server</translation>
    </message>
    <message>
        <source>Address of the primary DNS server, if not by DHCP.</source>
        <translation>Den primære DNS-servers adresse, hvis den ikke kommer via DHCP.</translation>
    </message>
    <message>
        <source>Secondary DNS server</source>
        <translation>Sekundær DNS-server</translation>
    </message>
    <message>
        <source>Address of the secondary DNS server, if not by DHCP.</source>
        <translation>Den sekundære DNS-servers adresse, hvis den ikke kommer via DHCP.</translation>
    </message>
    <message>
        <source>VLAN id</source>
        <translation>VLAN-id</translation>
    </message>
    <message>
        <source>The VLAN the phone is in; 0 is none.</source>
        <translation>Det VLAN telefonen er i; 0 er intet.</translation>
    </message>
    <message>
        <source>VLAN priority</source>
        <translation>VLAN-prioritet</translation>
    </message>
    <message>
        <source>Priority inside the VLAN; 0 is none.</source>
        <translation>Prioritet inden for VLAN; 0 er ingen.</translation>
    </message>
    <message>
        <source>Number of the order in the economic system.</source>
        <translation>Ordrens nummer i økonomisystemet.</translation>
    </message>
    <message>
        <source>Date the phone was purchased.</source>
        <translation>Datoen for køb af telefonen.</translation>
    </message>
    <message>
        <source>How the phone is purchased or financed.</source>
        <translation>Hvordan telefonen er købt eller finansieret.</translation>
    </message>
    <message>
        <source>Side panels</source>
        <translation>Sidepaneler</translation>
    </message>
    <message>
        <source>The side panels and what was agreed for each.</source>
        <translation>Sidepanelerne og hvad der er aftalt for hvert af dem.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Whether the phone is online.</source>
        <translation>Om telefonen er online.</translation>
    </message>
    <message>
        <source>Registration runs out in</source>
        <translation>Registrering udløber om</translation>
    </message>
    <message>
        <source>Seconds until the registration runs out, counted from the answer; -1 if not online.</source>
        <translation>Sekunder til registreringen udløber, talt fra svaret; -1 hvis ikke online.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User agent</translation>
    </message>
    <message>
        <source>What the phone calls itself, usually with its firmware.</source>
        <translation>Hvad telefonen kalder sig selv, som regel med sin firmware.</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Lokal adresse</translation>
    </message>
    <message>
        <source>The phone&apos;s address in its own network, if known.</source>
        <translation>Telefonens adresse i sit eget netværk, hvis den kendes.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Offentlig adresse</translation>
    </message>
    <message>
        <source>The address the phone comes from on the internet, if known.</source>
        <translation>Den adresse telefonen kommer fra på internettet, hvis den kendes.</translation>
    </message>
    <message>
        <source>Configuration fetched</source>
        <translation>Konfiguration senest hentet</translation>
    </message>
    <message>
        <source>When the phone last fetched its configuration, if the model reports it.</source>
        <translation>Hvornår telefonen senest hentede sin konfiguration, hvis modellen oplyser det.</translation>
    </message>
    <message>
        <source>Configuration saved</source>
        <translation>Konfiguration senest gemt</translation>
    </message>
    <message>
        <source>When the configuration was last saved.</source>
        <translation>Hvornår konfigurationen senest blev gemt.</translation>
    </message>
    <message>
        <source>%1 From %2 to %3.</source>
        <translation>%1 Fra %2 til %3.</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Label</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>FieldMarks</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Error&quot;, %2 what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed just now; before: %1</source>
        <translation>Ændret lige nu; før: %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s (%2)</source>
        <extracomment>%1 is a number of seconds, %2 the same time in words</extracomment>
        <translation>%1 s (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a name in plain words, %2 the value as the PBX writes it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>ikke i svaret</translation>
    </message>
    <message>
        <source>no value (null)</source>
        <translation>ingen værdi (null)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>ikke et heltal</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>hverken true eller false</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>ikke en dato</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>ikke en liste</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>ikke en tekst</translation>
    </message>
    <message>
        <source>not in the reference</source>
        <translation>ikke i referencen</translation>
    </message>
    <message>
        <source>… (%1 more characters, see the raw answer)</source>
        <translation>… (%1 tegn mere, se det rå svar)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Billede (PNG)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Sider (PDF)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webside (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Ren tekst</translation>
    </message>
    <message>
        <source>Jira wiki markup</source>
        <translation>Jira-wikitekst</translation>
    </message>
    <message>
        <source>Answer (JSON)</source>
        <translation>Svar (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lydstyrke</translation>
    </message>
    <message>
        <source>Softkeys</source>
        <translation>Funktionstaster</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Køb</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
</context>
<context>
    <name>HiddenText</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>%1 is the label of a value, such as &quot;Key 4: Value&quot;; other keys have such as well</extracomment>
        <translation>
            <numerusform>%1 (og %n mere)</numerusform>
            <numerusform>%1 (og %n flere)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (a part of it)</source>
        <extracomment>%1 is the label of a value</extracomment>
        <translation>%1 (en del af den)</translation>
    </message>
    <message>
        <source>Nothing is hidden: the phone&apos;s secrets can be read.</source>
        <translation>Intet er skjult: telefonens hemmeligheder kan læses.</translation>
    </message>
    <message>
        <source>Nothing had to be hidden.</source>
        <translation>Der var intet at skjule.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) hidden: %1.</source>
        <extracomment>%1 lists what they are</extracomment>
        <translation>
            <numerusform>%n værdi skjult: %1.</numerusform>
            <numerusform>%n værdier skjult: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>secrets</source>
        <translation>hemmeligheder</translation>
    </message>
    <message>
        <source>secrets, addresses, names, ids and free texts</source>
        <translation>hemmeligheder, adresser, navne, id’er og fri tekst</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>intet</translation>
    </message>
</context>
<context>
    <name>LockVerdict</name>
    <message>
        <source>Locked, but to no address: the phone can connect from nowhere.</source>
        <translation>Låst, men ikke til nogen adresse: telefonen kan ikke forbinde fra noget sted.</translation>
    </message>
    <message>
        <source>Locked to %1, and that is where it comes from.</source>
        <translation>Låst til %1, og det er dér den kommer fra.</translation>
    </message>
    <message>
        <source>Locked to %1, but it comes from %2 and is refused there.</source>
        <translation>Låst til %1, men den kommer fra %2 og afvises dér.</translation>
    </message>
    <message>
        <source>Locked to %1; where the phone is now is not known.</source>
        <translation>Låst til %1; hvor telefonen er nu, vides ikke.</translation>
    </message>
    <message>
        <source>Locked, but an address in the record cannot be read.</source>
        <translation>Låst, men en adresse i telefonens data kan ikke læses.</translation>
    </message>
    <message>
        <source>Any address may connect, until the first contact locks it.</source>
        <translation>Enhver adresse må forbinde, indtil den låses ved første kontakt.</translation>
    </message>
    <message>
        <source>Addresses of these countries may connect: %1.</source>
        <translation>Adresser i disse lande må forbinde: %1.</translation>
    </message>
    <message>
        <source>The phone may roam, but no country is listed.</source>
        <translation>Telefonen må bruge roaming, men ingen lande er angivet.</translation>
    </message>
    <message>
        <source>Where the phone may connect from is not known.</source>
        <translation>Det vides ikke hvor telefonen må forbinde fra.</translation>
    </message>
</context>
<context>
    <name>LookupError</name>
    <message>
        <source>The access token has expired.</source>
        <translation>Adgangstokenet er udløbet.</translation>
    </message>
    <message>
        <source>The PBX does not accept the access token.</source>
        <translation>PBX&apos;en godtager ikke adgangstokenet.</translation>
    </message>
    <message>
        <source>You are not allowed to see this phone.</source>
        <translation>Du har ikke adgang til at se denne telefon.</translation>
    </message>
    <message>
        <source>The PBX has no phone with the id %1.</source>
        <translation>PBX&apos;en har ingen telefon med id %1.</translation>
    </message>
    <message>
        <source>Check the id for a slip; the phone may also have been deleted.</source>
        <translation>Se efter om der er en fejl i id&apos;et; telefonen kan også være slettet.</translation>
    </message>
    <message>
        <source>The phone is in a state that keeps the PBX from answering.</source>
        <translation>Telefonen er i en tilstand der hindrer PBX&apos;en i at svare.</translation>
    </message>
    <message>
        <source>Somebody may be changing it just now. Try again in a moment.</source>
        <translation>Måske er nogen ved at ændre den lige nu. Prøv igen om et øjeblik.</translation>
    </message>
    <message>
        <source>The PBX finds the request for this phone invalid.</source>
        <translation>PBX&apos;en finder forespørgslen på denne telefon ugyldig.</translation>
    </message>
    <message>
        <source>Copy the phone id anew from where it came from, and try again.</source>
        <translation>Kopiér telefon-id&apos;et igen fra dér hvor det kom fra, og prøv igen.</translation>
    </message>
    <message>
        <source>The PBX has had too many requests and asks for a pause.</source>
        <translation>PBX&apos;en har fået for mange forespørgsler og beder om en pause.</translation>
    </message>
    <message>
        <source>Wait a minute, then refresh.</source>
        <translation>Vent et minut, og opdater så.</translation>
    </message>
    <message>
        <source>The PBX has a fault of its own and could not answer.</source>
        <translation>PBX&apos;en har selv en fejl og kunne ikke svare.</translation>
    </message>
    <message>
        <source>The phone and its id are not the cause. Try again in a minute; if it lasts, tell the operator of the PBX.</source>
        <translation>Telefonen og dens id er ikke årsagen. Prøv igen om et minut; bliver fejlen ved, så sig det til PBX&apos;ens udbyder.</translation>
    </message>
    <message>
        <source>The PBX gave an answer that is not expected here (HTTP %1).</source>
        <translation>PBX&apos;en gav et svar der ikke ventes her (HTTP %1).</translation>
    </message>
    <message>
        <source>Something else may be answering in its place. Check the API address; if it is right, tell the operator of the PBX the number.</source>
        <translation>Måske svarer noget andet i dens sted. Kontrollér API-adressen; er den rigtig, så oplys nummeret til PBX&apos;ens udbyder.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Intet svarer på %1.</translation>
    </message>
    <message>
        <source>The server may be down, or a firewall in between. Check the API address, then try again.</source>
        <translation>Serveren kan være nede, eller en firewall kan stå i vejen. Kontrollér API-adressen, og prøv igen.</translation>
    </message>
    <message>
        <source>The server %1 cannot be found.</source>
        <translation>Serveren %1 kan ikke findes.</translation>
    </message>
    <message>
        <source>Check that this computer is online, then check the API address.</source>
        <translation>Kontrollér at denne computer er online, og dernæst API-adressen.</translation>
    </message>
    <message>
        <source>There is no trusted connection to %1, so nothing was sent.</source>
        <translation>Der er ingen betroet forbindelse til %1, så intet blev sendt.</translation>
    </message>
    <message>
        <source>Its certificate may have run out, or something in between may be listening. Tell your network&apos;s administrator.</source>
        <translation>Certifikatet kan være udløbet, eller noget undervejs kan lytte med. Sig det til netværkets administrator.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s).</source>
        <translation>%1 svarede ikke i tide (%2 s).</translation>
    </message>
    <message>
        <source>The network may be slow or blocked. Try again.</source>
        <translation>Netværket kan være langsomt eller spærret. Prøv igen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>Forbindelsen til %1 blev afbrudt før svaret var komplet.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the network connection.</source>
        <translation>Prøv igen; sker det igen, så kontrollér netværksforbindelsen.</translation>
    </message>
    <message>
        <source>%1 sends the request on to another address.</source>
        <translation>%1 sender forespørgslen videre til en anden adresse.</translation>
    </message>
    <message>
        <source>%1 sends the request on to %2.</source>
        <translation>%1 sender forespørgslen videre til %2.</translation>
    </message>
    <message>
        <source>It was not followed, so that the token stays where it belongs. Check the API address.</source>
        <translation>Viderestillingen blev ikke fulgt, så tokenet bliver hvor det hører til. Kontrollér API-adressen.</translation>
    </message>
    <message>
        <source>The request to %1 failed.</source>
        <translation>Forespørgslen til %1 mislykkedes.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Kontrollér netværksforbindelsen, og prøv igen.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB, so it was not read.</source>
        <translation>Svaret er større end %1 MiB, så det blev ikke læst.</translation>
    </message>
    <message>
        <source>No phone&apos;s record is that large. Check the API address.</source>
        <translation>Ingen telefons data fylder så meget. Kontrollér API-adressen.</translation>
    </message>
    <message>
        <source>%1 answered, but with nothing.</source>
        <translation>%1 svarede, men uden indhold.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the operator of the PBX.</source>
        <translation>Prøv igen; sker det igen, så sig det til PBX&apos;ens udbyder.</translation>
    </message>
    <message>
        <source>What %1 answered is not a phone&apos;s record: it is not JSON.</source>
        <translation>Svaret fra %1 er ikke data om en telefon: det er ikke JSON.</translation>
    </message>
    <message>
        <source>Something else may be answering in its place, such as a guest network&apos;s sign-in page. Check the API address.</source>
        <translation>Måske svarer noget andet i dens sted, fx et gæstenetværks loginside. Kontrollér API-adressen.</translation>
    </message>
    <message>
        <source>What %1 answered is not a phone&apos;s record: it is JSON, but no object.</source>
        <translation>Svaret fra %1 er ikke data om en telefon: det er JSON, men ikke et objekt.</translation>
    </message>
    <message>
        <source>Check the API address; if it is right, tell the operator of the PBX.</source>
        <translation>Kontrollér API-adressen; er den rigtig, så sig det til PBX&apos;ens udbyder.</translation>
    </message>
    <message>
        <source>There is no access token yet, so the PBX was not asked.</source>
        <translation>Der er intet adgangstoken endnu, så PBX&apos;en blev ikke spurgt.</translation>
    </message>
    <message>
        <source>You are not signed in, so the PBX was not asked.</source>
        <translation>Du er ikke logget ind, så PBX&apos;en blev ikke spurgt.</translation>
    </message>
    <message>
        <source>Refresh, and sign in when you are asked to.</source>
        <translation>Opdatér, og log ind når du bliver bedt om det.</translation>
    </message>
    <message>
        <source>Your sign-in has expired.</source>
        <translation>Dit login er udløbet.</translation>
    </message>
    <message>
        <source>Refresh, and sign in again when you are asked to.</source>
        <translation>Opdatér, og log ind igen når du bliver bedt om det.</translation>
    </message>
    <message>
        <source>The PBX does not accept your sign-in any more.</source>
        <translation>PBX&apos;en godtager ikke dit login længere.</translation>
    </message>
    <message>
        <source>It may have been ended elsewhere, or this computer may have another address now. Refresh, and sign in again when you are asked to.</source>
        <translation>Det er måske afsluttet et andet sted, eller denne computer har fået en anden adresse. Opdatér, og log ind igen når du bliver bedt om det.</translation>
    </message>
    <message>
        <source>Put the token into the variable SIPPHONE_INSPECTOR_TOKEN, or into a file for --token-file.</source>
        <translation>Læg adgangsnøglen i variablen SIPPHONE_INSPECTOR_TOKEN, eller i en fil til --token-file.</translation>
    </message>
    <message>
        <source>Get a new token, then run the command again with it.</source>
        <translation>Skaf en ny adgangsnøgle, og kør så kommandoen igen med den.</translation>
    </message>
    <message>
        <source>It may have been withdrawn, or belong to another PBX or address. Get a new token, then run the command again with it.</source>
        <translation>Den er måske trukket tilbage, eller hører til en anden PBX eller adresse. Skaf en ny adgangsnøgle, og kør så kommandoen igen med den.</translation>
    </message>
    <message>
        <source>The account needs the access level VIEWER or higher for this customer. An administrator of the PBX can grant it.</source>
        <translation>Kontoen skal have adgangsniveauet VIEWER eller højere for denne kunde. En administrator af PBX&apos;en kan give det.</translation>
    </message>
    <message>
        <source>What %1 answered is no list of phones.</source>
        <translation>Det som %1 svarede, er ingen liste over telefoner.</translation>
    </message>
    <message>
        <source>The address may be that of another service. Check the API address.</source>
        <translation>Adressen er måske en anden tjenestes. Kontrollér API-adressen.</translation>
    </message>
    <message>
        <source>The program went to another PBX before %1 answered.</source>
        <translation>Programmet gik til en anden PBX, før %1 svarede.</translation>
    </message>
    <message>
        <source>Open the phone again to ask for it there.</source>
        <translation>Åbn telefonen igen for at spørge efter den dér.</translation>
    </message>
</context>
<context>
    <name>LookupMessage</name>
    <message>
        <source>Shown below is the phone as it was on %1, without its passwords, which are never kept.</source>
        <translation>Nedenfor vises telefonen, som den var %1, uden dens adgangskoder, som aldrig gemmes.</translation>
    </message>
    <message>
        <source>Shown below is still the former phone.</source>
        <translation>Nedenfor vises stadig den forrige telefon.</translation>
    </message>
    <message>
        <source>The PBX was asked for phone %1 and answered with another one.</source>
        <translation>PBX&apos;en blev spurgt om telefon %1 og svarede med en anden.</translation>
    </message>
    <message>
        <source>Compare the phone id below before relying on any of it.</source>
        <translation>Sammenlign telefon-id&apos;et nedenfor før du stoler på noget af det.</translation>
    </message>
    <message>
        <source>From %1, fetched %2.</source>
        <extracomment>%1 is &quot;the file phone.json&quot; or &quot;the clipboard&quot;, %2 a time</extracomment>
        <translation>Fra %1, hentet %2.</translation>
    </message>
    <message>
        <source>From %1, fetched at an unknown time.</source>
        <translation>Fra %1, hentet på et ukendt tidspunkt.</translation>
    </message>
    <message>
        <source>It cannot be refreshed: look the phone up to see how it is now.</source>
        <translation>Den kan ikke opdateres: slå telefonen op for at se, hvordan den er nu.</translation>
    </message>
    <message>
        <source>Shown below is still the phone from %1.</source>
        <translation>Herunder vises stadig telefonen fra %1.</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ukendt</translation>
    </message>
</context>
<context>
    <name>NameBook</name>
    <message>
        <source>You are not allowed to see this model.</source>
        <translation>Du har ikke adgang til at se denne model.</translation>
    </message>
    <message>
        <source>The PBX has no model with this id.</source>
        <translation>PBX&apos;en har ingen model med dette id.</translation>
    </message>
    <message>
        <source>The model&apos;s name could not be fetched.</source>
        <translation>Modellens navn kunne ikke hentes.</translation>
    </message>
    <message>
        <source>You are not allowed to see this extension.</source>
        <translation>Du har ikke adgang til at se dette lokalnummer.</translation>
    </message>
    <message>
        <source>The PBX has no extension with this id.</source>
        <translation>PBX&apos;en har intet lokalnummer med dette id.</translation>
    </message>
    <message>
        <source>The extension&apos;s name could not be fetched.</source>
        <translation>Lokalnummerets navn kunne ikke hentes.</translation>
    </message>
    <message>
        <source>You are not allowed to see this customer.</source>
        <translation>Du har ikke adgang til at se denne kunde.</translation>
    </message>
    <message>
        <source>The PBX has no customer with this id.</source>
        <translation>PBX&apos;en har ingen kunde med dette id.</translation>
    </message>
    <message>
        <source>The customer&apos;s name could not be fetched.</source>
        <translation>Kundens navn kunne ikke hentes.</translation>
    </message>
    <message>
        <source>You are not allowed to see this product.</source>
        <translation>Du har ikke adgang til at se dette produkt.</translation>
    </message>
    <message>
        <source>The PBX has no product with this id.</source>
        <translation>PBX&apos;en har intet produkt med dette id.</translation>
    </message>
    <message>
        <source>The product&apos;s name could not be fetched.</source>
        <translation>Produktets navn kunne ikke hentes.</translation>
    </message>
    <message>
        <source>You are not allowed to see this employee.</source>
        <translation>Du har ikke adgang til at se denne medarbejder.</translation>
    </message>
    <message>
        <source>The PBX has no employee with this id.</source>
        <translation>PBX&apos;en har ingen medarbejder med dette id.</translation>
    </message>
    <message>
        <source>The employee&apos;s name could not be fetched.</source>
        <translation>Medarbejderens navn kunne ikke hentes.</translation>
    </message>
    <message>
        <source>You are not allowed to see this group.</source>
        <translation>Du har ikke adgang til at se denne gruppe.</translation>
    </message>
    <message>
        <source>The PBX has no group with this id.</source>
        <translation>PBX&apos;en har ingen gruppe med dette id.</translation>
    </message>
    <message>
        <source>The group&apos;s name could not be fetched.</source>
        <translation>Gruppens navn kunne ikke hentes.</translation>
    </message>
    <message>
        <source>You are not allowed to see this queue.</source>
        <translation>Du har ikke adgang til at se denne kø.</translation>
    </message>
    <message>
        <source>The PBX has no queue with this id.</source>
        <translation>PBX&apos;en har ingen kø med dette id.</translation>
    </message>
    <message>
        <source>The queue&apos;s name could not be fetched.</source>
        <translation>Køens navn kunne ikke hentes.</translation>
    </message>
    <message>
        <source>You are not allowed to see the customer&apos;s switches.</source>
        <translation>Du har ikke adgang til at se kundens kontakter.</translation>
    </message>
    <message>
        <source>The customer has no switch of this name.</source>
        <translation>Kunden har ingen kontakt med dette navn.</translation>
    </message>
    <message>
        <source>The customer&apos;s switches could not be fetched.</source>
        <translation>Kundens kontakter kunne ikke hentes.</translation>
    </message>
    <message>
        <source>You are not allowed to see that phone.</source>
        <translation>Du har ikke adgang til at se den telefon.</translation>
    </message>
    <message>
        <source>The PBX has no phone with this id.</source>
        <translation>PBX&apos;en har ingen telefon med dette id.</translation>
    </message>
    <message>
        <source>That phone could not be fetched.</source>
        <translation>Den telefon kunne ikke hentes.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a record, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>NetworkVerdict</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 til %3</translation>
    </message>
    <message>
        <source>by DHCP</source>
        <translation>via DHCP</translation>
    </message>
    <message>
        <source>The phone gets its address by DHCP; which one is not known.</source>
        <translation>Telefonen får sin adresse via DHCP; hvilken vides ikke.</translation>
    </message>
    <message>
        <source>Nothing answered when the phone asked for an address: check cable, port and VLAN.</source>
        <translation>Intet svarede da telefonen bad om en adresse: kontrollér kabel, port og VLAN.</translation>
    </message>
    <message>
        <source>The phone has got an address by DHCP.</source>
        <translation>Telefonen har fået en adresse via DHCP.</translation>
    </message>
    <message>
        <source>%1 (outside the network)</source>
        <translation>%1 (uden for netværket)</translation>
    </message>
    <message>
        <source>The fixed address cannot work as it is set.</source>
        <translation>Den faste adresse kan ikke virke som den er sat.</translation>
    </message>
    <message>
        <source>The phone has a fixed address; which one it uses is not known.</source>
        <translation>Telefonen har en fast adresse; hvilken den bruger, vides ikke.</translation>
    </message>
    <message>
        <source>The phone uses the address that is set.</source>
        <translation>Telefonen bruger den adresse der er sat.</translation>
    </message>
    <message>
        <source>The phone uses another address than is set, of the same network.</source>
        <translation>Telefonen bruger en anden adresse end den der er sat, i samme netværk.</translation>
    </message>
    <message>
        <source>The phone uses another address than is set, of another network.</source>
        <translation>Telefonen bruger en anden adresse end den der er sat, i et andet netværk.</translation>
    </message>
    <message>
        <source>Whether the phone has a fixed address is not known.</source>
        <translation>Det vides ikke om telefonen har en fast adresse.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>page %1 of %2</source>
        <translation>side %1 af %2</translation>
    </message>
</context>
<context>
    <name>PhoneDiff</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (another one)</source>
        <translation>%1 (en anden værdi)</translation>
    </message>
    <message>
        <source>nothing set</source>
        <translation>intet sat</translation>
    </message>
    <message>
        <source>Side panel %1</source>
        <translation>Sidepanel %1</translation>
    </message>
</context>
<context>
    <name>PhoneFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikke læses: %2.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 er ikke en fil.</translation>
    </message>
    <message>
        <source>%1 holds no phone. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence about its content</extracomment>
        <translation>%1 indeholder ingen telefon. %2</translation>
    </message>
</context>
<context>
    <name>PhoneList</name>
    <message>
        <source>just now</source>
        <translation>lige nu</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>for %1 siden</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>lokalnummer %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fastgjort</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>set %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Set %1</translation>
    </message>
    <message>
        <source>no MAC address</source>
        <translation>ingen MAC-adresse</translation>
    </message>
    <message>
        <source>%1, handset %2</source>
        <extracomment>%1 is the MAC address of the base, %2 the number of the handset, counted from 1</extracomment>
        <translation>%1, håndsæt %2</translation>
    </message>
</context>
<context>
    <name>PhoneName</name>
    <message>
        <source>WebRTC softphone</source>
        <translation>WebRTC-softphone</translation>
    </message>
    <message>
        <source>SIP phone</source>
        <translation>SIP-telefon</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a product such as &quot;Snom 370&quot;, %2 its address or id</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PhoneSearch</name>
    <message>
        <source>You are not allowed to see a list of phones here.</source>
        <translation>Du har ikke adgang til at se en liste over telefoner her.</translation>
    </message>
    <message>
        <source>The account needs the access level VIEWER or higher for this customer. An administrator of the PBX can grant it.</source>
        <translation>Kontoen skal have adgangsniveauet VIEWER eller højere for denne kunde. En administrator af PBX&apos;en kan give det.</translation>
    </message>
    <message>
        <source>The PBX knows no such customer, or no list of phones.</source>
        <translation>PBX&apos;en kender ingen sådan kunde, eller ingen liste over telefoner.</translation>
    </message>
    <message>
        <source>Choose another customer, and check the API address.</source>
        <translation>Vælg en anden kunde, og kontrollér API-adressen.</translation>
    </message>
    <message>
        <source>The PBX is in a state that keeps it from searching.</source>
        <translation>PBX&apos;en er i en tilstand, hvor den ikke kan søge.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Prøv igen om et øjeblik.</translation>
    </message>
    <message>
        <source>The PBX does not take this text for a search.</source>
        <translation>PBX&apos;en godtager ikke denne tekst som søgning.</translation>
    </message>
    <message>
        <source>Leave out signs other than letters and digits, and try again.</source>
        <translation>Udelad andre tegn end bogstaver og cifre, og prøv igen.</translation>
    </message>
    <message>
        <source>The list of phones is too large, so it was not read.</source>
        <translation>Listen over telefoner er for stor, så den blev ikke læst.</translation>
    </message>
    <message>
        <source>Type more, so that fewer phones are found.</source>
        <translation>Skriv mere, så der findes færre telefoner.</translation>
    </message>
    <message>
        <source>What %1 answered is no list of phones: it is not JSON.</source>
        <translation>Det som %1 svarede, er ingen liste over telefoner: det er ikke JSON.</translation>
    </message>
    <message>
        <source>Something else may be answering in its place, such as a guest network&apos;s sign-in page. Check the API address.</source>
        <translation>Måske svarer noget andet i dens sted, fx et gæstenetværks loginside. Kontrollér API-adressen.</translation>
    </message>
    <message>
        <source>What %1 answered is no list of phones: it is JSON, but no object.</source>
        <translation>Det som %1 svarede, er ingen liste over telefoner: det er JSON, men intet objekt.</translation>
    </message>
    <message>
        <source>Check the API address; if it is right, tell the operator of the PBX.</source>
        <translation>Kontrollér API-adressen; er den rigtig, så sig det til PBX&apos;ens udbyder.</translation>
    </message>
    <message>
        <source>The program went to another PBX before %1 answered.</source>
        <translation>Programmet gik til en anden PBX, før %1 svarede.</translation>
    </message>
    <message>
        <source>Search again to ask there.</source>
        <translation>Søg igen for at spørge dér.</translation>
    </message>
    <message>
        <source>The check digit of this IPEI does not fit the others: compare the digits with the sticker.</source>
        <translation>Kontrolcifret i denne IPEI passer ikke til de andre: sammenlign cifrene med mærkatet.</translation>
    </message>
    <message>
        <source>Compare the digits with the sticker, or search for the base&apos;s MAC address.</source>
        <translation>Sammenlign cifrene med mærkatet, eller søg efter basens MAC-adresse.</translation>
    </message>
    <message>
        <source>Compare the digits, or try the last four or six of them.</source>
        <translation>Sammenlign cifrene, eller prøv de sidste fire eller seks af dem.</translation>
    </message>
    <message>
        <source>Compare the digits with the sticker, or try the last four of them.</source>
        <translation>Sammenlign cifrene med mærkatet, eller prøv de sidste fire af dem.</translation>
    </message>
    <message>
        <source>Try the name, or other digits of the number or the MAC address.</source>
        <translation>Prøv navnet, eller andre cifre af nummeret eller MAC-adressen.</translation>
    </message>
    <message>
        <source>Try other digits: the last ones of the MAC address tell phones apart best.</source>
        <translation>Prøv andre cifre: de sidste i MAC-adressen skelner bedst mellem telefoner.</translation>
    </message>
    <message>
        <source>The PBX searches the address that a phone is locked to, not the one that it comes from. Try the name or the extension.</source>
        <translation>PBX&apos;en søger i den adresse en telefon er låst til, ikke den den kommer fra. Prøv navnet eller lokalnummeret.</translation>
    </message>
    <message>
        <source>Try fewer letters, the extension&apos;s number, or the last four digits of the MAC address.</source>
        <translation>Prøv færre bogstaver, lokalnummeret, eller de sidste fire cifre af MAC-adressen.</translation>
    </message>
    <message>
        <source>No phone fits “%1”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Ingen telefon passer til “%1”.</translation>
    </message>
    <message>
        <source>No customer is chosen: choose the customer beside the search box, and the customer’s phones are searched.</source>
        <translation>Der er ikke valgt nogen kunde: vælg kunden ved siden af søgefeltet, så søges der blandt kundens telefoner.</translation>
    </message>
    <message>
        <source>The PBX lists one phone, but without an id that it can be asked for by.</source>
        <translation>PBX&apos;en nævner én telefon, men uden et id den kan hentes med.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>Pictures are drawn at a scale from %1 to %2.</source>
        <translation>Billeder tegnes med en skala fra %1 til %2.</translation>
    </message>
    <message>
        <source>The picture would take %1 of memory, and %2 is the most: draw a single tab, or at a smaller scale.</source>
        <translation>Billedet ville bruge %1 hukommelse, og %2 er det højeste: tegn en enkelt fane eller i mindre skala.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture, which takes %1: draw a single tab, or at a smaller scale.</source>
        <translation>Der er ikke hukommelse nok til billedet, som bruger %1: tegn en enkelt fane eller i mindre skala.</translation>
    </message>
    <message>
        <source>The report would take more than %1 pages: choose a single tab.</source>
        <translation>Rapporten ville fylde mere end %1 sider: vælg en enkelt fane.</translation>
    </message>
    <message>
        <source>The pages cannot be drawn: the paper is too small, or the printer does not answer.</source>
        <translation>Siderne kan ikke tegnes: papiret er for lille, eller printeren svarer ikke.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikke læses: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than a case file may be; nothing of it was taken.</source>
        <translation>%1 er større, end en sagsfil må være; intet af den er læst ind.</translation>
    </message>
    <message>
        <source>%1 is no case file.</source>
        <translation>%1 er ikke en sagsfil.</translation>
    </message>
    <message>
        <source>%1 is damaged or was cut short: ask for it again. Nothing of it was opened.</source>
        <translation>%1 er beskadiget eller afkortet: bed om den igen. Intet af den er åbnet.</translation>
    </message>
    <message>
        <source>%1 holds what no case file holds, and was not opened: ask whoever sent it where it is from.</source>
        <translation>%1 indeholder noget, som ingen sagsfil gør, og er ikke åbnet: spørg afsenderen, hvor den kommer fra.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program, which is needed to open it.</source>
        <translation>%1 er lavet af en nyere version af programmet, som skal bruges til at åbne den.</translation>
    </message>
    <message>
        <source>There is no phone that could be put into %1.</source>
        <translation>Der er ingen telefon at lægge i %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1.</source>
        <translation>Der er ikke hukommelse nok til %1.</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>[hidden]</source>
        <translation>[skjult]</translation>
    </message>
    <message>
        <source>Key in the answer</source>
        <translation>Nøgle i svaret</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Modstridende</translation>
    </message>
</context>
<context>
    <name>ProfileProblem</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Giv profilen et navn.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long: %n characters are the most.</source>
        <translation>
            <numerusform>Navnet er for langt: højst %n tegn.</numerusform>
            <numerusform>Navnet er for langt: højst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the address of the PBX&apos;s API.</source>
        <translation>Angiv adressen på PBX&apos;ens API.</translation>
    </message>
    <message>
        <source>A customer id has 24 characters, each 0 to 9 or A to F.</source>
        <translation>Et kunde-id har 24 tegn, hvert 0 til 9 eller A til F.</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Key %1</source>
        <translation>Tast %1</translation>
    </message>
    <message>
        <source>Side panel %1</source>
        <translation>Sidepanel %1</translation>
    </message>
    <message>
        <source>Key ?</source>
        <translation>Tast ?</translation>
    </message>
    <message>
        <source>Undocumented</source>
        <translation>Udokumenteret</translation>
    </message>
</context>
<context>
    <name>RelaxedJson</name>
    <message>
        <source>There is no text in it.</source>
        <translation>Der er ingen tekst i den.</translation>
    </message>
    <message>
        <source>It is larger than %1, which no phone is.</source>
        <translation>Den er større end %1, og det er ingen telefon.</translation>
    </message>
    <message>
        <source>Its objects stand in each other deeper than those of any phone.</source>
        <translation>Dens objekter ligger dybere i hinanden end nogen telefons.</translation>
    </message>
    <message>
        <source>It is no phone, which is a single JSON object.</source>
        <translation>Det er ingen telefon, for den er ét JSON-objekt.</translation>
    </message>
    <message>
        <source>It is no JSON object: it ends making sense in line %1, column %2.</source>
        <translation>Det er ikke et JSON-objekt: det giver ikke længere mening fra linje %1, kolonne %2.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 in the list</source>
        <translation>%1 på listen</translation>
    </message>
    <message>
        <source>The reference does not name this property.</source>
        <translation>Referencen nævner ikke denne egenskab.</translation>
    </message>
    <message>
        <source>The reference does not name this value of the property.</source>
        <translation>Referencen nævner ikke denne værdi af egenskaben.</translation>
    </message>
    <message>
        <source>The reference has an object here.</source>
        <translation>Referencen har et objekt her.</translation>
    </message>
    <message>
        <source>The same property has a value in purchaseInfo as well.</source>
        <translation>Samme egenskab har også en værdi i purchaseInfo.</translation>
    </message>
    <message>
        <source>The list goes on; this many more are in the raw answer only.</source>
        <translation>Listen fortsætter; så mange flere står kun i det rå svar.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Sti</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Hvorfor den står her</translation>
    </message>
    <message>
        <source>Handset</source>
        <translation>Håndsæt</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation>Håndfri</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Højttaler</translation>
    </message>
    <message>
        <source>The answer holds nothing beyond the documented properties.</source>
        <translation>Svaret indeholder kun de dokumenterede egenskaber.</translation>
    </message>
    <message>
        <source>The answer holds nothing of this group. The access level may be too low to see it.</source>
        <translation>Svaret indeholder intet i denne gruppe. Adgangsniveauet kan være for lavt til at se den.</translation>
    </message>
    <message>
        <source>Keys are set on the user, not on this phone: the list may not be what the phone shows.</source>
        <translation>Tasterne er sat på brugeren, ikke på denne telefon: listen er måske ikke det telefonen viser.</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Råt svar</translation>
    </message>
    <message>
        <source>SIP phone</source>
        <translation>SIP-telefon</translation>
    </message>
    <message>
        <source>without a MAC address</source>
        <translation>uden MAC-adresse</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>på et ukendt tidspunkt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Hentet</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Lavet med</translation>
    </message>
    <message>
        <source>registration runs out in %1</source>
        <translation>registreringen udløber om %1</translation>
    </message>
    <message>
        <source>the answer does not say until when</source>
        <translation>svaret siger ikke hvor længe</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>ikke registreret</translation>
    </message>
    <message>
        <source>online and the registration&apos;s time do not agree</source>
        <translation>online og registreringens tid stemmer ikke overens</translation>
    </message>
    <message>
        <source>the registration has run out since the fetch</source>
        <translation>registreringen er udløbet siden hentningen</translation>
    </message>
    <message>
        <source>the answer does not say</source>
        <translation>svaret siger det ikke</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Nothing was found that needs doing.</source>
        <translation>Der er intet fundet, der kræver handling.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felter</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Sidepanel</translation>
    </message>
    <message>
        <source>%1 (level: %2)</source>
        <extracomment>%1 says what is hidden, %2 is the name of the level that does</extracomment>
        <translation>%1 (niveau: %2)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Skjult</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Hvad der er galt</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Hvad der er ændret</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>There is nothing to write to %1.</source>
        <translation>Der er intet at skrive til %1.</translation>
    </message>
    <message>
        <source>%1 is no file whose place another could take.</source>
        <translation>%1 er ikke en fil, som en anden kan erstatte.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan ikke skrives: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written whole, so nothing was changed there: %2.</source>
        <translation>%1 kunne ikke skrives helt, så intet blev ændret der: %2.</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>read as phone id</source>
        <translation>læst som telefon-id</translation>
    </message>
    <message>
        <source>read as address of the API</source>
        <translation>læst som adresse i API&apos;et</translation>
    </message>
    <message>
        <source>read as MAC address or number</source>
        <translation>læst som MAC-adresse eller nummer</translation>
    </message>
    <message>
        <source>read as MAC address</source>
        <translation>læst som MAC-adresse</translation>
    </message>
    <message>
        <source>read as number or part of a MAC address</source>
        <translation>læst som nummer eller del af en MAC-adresse</translation>
    </message>
    <message>
        <source>read as part of a MAC address</source>
        <translation>læst som del af en MAC-adresse</translation>
    </message>
    <message>
        <source>read as handset address; its check digit does not fit</source>
        <translation>læst som håndsætadresse; kontrolcifret passer ikke</translation>
    </message>
    <message>
        <source>read as handset address or number</source>
        <translation>læst som håndsætadresse eller nummer</translation>
    </message>
    <message>
        <source>read as handset address</source>
        <translation>læst som håndsætadresse</translation>
    </message>
    <message>
        <source>read as IPv4 address</source>
        <translation>læst som IPv4-adresse</translation>
    </message>
    <message>
        <source>read as IPv6 address</source>
        <translation>læst som IPv6-adresse</translation>
    </message>
    <message>
        <source>read as number</source>
        <translation>læst som nummer</translation>
    </message>
    <message>
        <source>read as text</source>
        <translation>læst som tekst</translation>
    </message>
    <message>
        <source>One character finds too much: type at least two.</source>
        <translation>Ét tegn finder for meget: skriv mindst to.</translation>
    </message>
    <message>
        <source>This is too long to be searched for: names, numbers and addresses have at most %1 characters, and no word has more than %2.</source>
        <translation>Dette er for langt at søge efter: navne, numre og adresser har højst %1 tegn, og intet ord har mere end %2.</translation>
    </message>
    <message>
        <source>This address names no phone: one that does ends in /pbx/sipphone/ and the phone&apos;s id of 24 hexadecimal digits.</source>
        <translation>Denne adresse angiver ingen telefon: en der gør, ender på /pbx/sipphone/ og telefonens id på 24 hexadecimale cifre.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Tilhører</translation>
    </message>
    <message>
        <source>Handset</source>
        <translation>Håndsæt</translation>
    </message>
    <message>
        <source>Calls and headset</source>
        <translation>Opkald og headset</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Sidepanel</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Skærm</translation>
    </message>
    <message>
        <source>Notes and configuration</source>
        <translation>Noter og konfiguration</translation>
    </message>
    <message>
        <source>Address restriction</source>
        <translation>Adressebegrænsning</translation>
    </message>
    <message>
        <source>SIP account</source>
        <translation>SIP-konto</translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation>Ringetone</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveauer</translation>
    </message>
    <message>
        <source>Settings for all keys</source>
        <translation>Indstillinger for alle taster</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Allowed codecs</source>
        <translation>Tilladte codecs</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Navneservere</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Side panels</source>
        <translation>Sidepaneler</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>Addresses seen by the PBX</source>
        <translation>Adresser set fra PBX&apos;en</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Adressen skal begynde med https://.</translation>
    </message>
    <message>
        <source>The address must begin with https://: http would show your password to everybody on the way.</source>
        <translation>Adressen skal begynde med https://: http ville vise din adgangskode til alle undervejs.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>Adressen må ikke indeholde et brugernavn eller en adgangskode.</translation>
    </message>
    <message>
        <source>The address must end before any ? or #.</source>
        <translation>Adressen skal ende før ethvert ? eller #.</translation>
    </message>
    <message>
        <source>This is no address of a server: it should look like https://pbx.example.org.</source>
        <translation>Dette er ingen adresse på en server: den skal ligne https://pbx.example.org.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Oplysning</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>SignInError</name>
    <message>
        <source>The code from the text message was not accepted.</source>
        <translation>Koden fra sms&apos;en blev ikke godtaget.</translation>
    </message>
    <message>
        <source>Type the newest code again. If it has run out, go back and sign in once more for a new one.</source>
        <translation>Skriv den nyeste kode igen. Er den udløbet, så gå tilbage og log ind på ny for at få en ny.</translation>
    </message>
    <message>
        <source>The code from the authenticator was not accepted.</source>
        <translation>Koden fra godkendelsesappen blev ikke godtaget.</translation>
    </message>
    <message>
        <source>Wait for the next code and type that. If it happens again, check the clock of the device that shows the codes.</source>
        <translation>Vent på den næste kode, og skriv den. Sker det igen, så kontrollér uret på den enhed der viser koderne.</translation>
    </message>
    <message>
        <source>The PBX does not accept this user name and password.</source>
        <translation>PBX&apos;en godtager ikke dette brugernavn og denne adgangskode.</translation>
    </message>
    <message>
        <source>Check both for a slip, and that the account belongs to this PBX.</source>
        <translation>Se efter slåfejl i begge, og at kontoen hører til denne PBX.</translation>
    </message>
    <message>
        <source>There is no sign-in at %1.</source>
        <translation>Der er intet login på %1.</translation>
    </message>
    <message>
        <source>Check the API address of the profile.</source>
        <translation>Kontrollér profilens API-adresse.</translation>
    </message>
    <message>
        <source>The PBX has had too many attempts to sign in and asks for a pause.</source>
        <translation>PBX&apos;en har fået for mange forsøg på at logge ind og beder om en pause.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Vent et minut, og prøv så igen.</translation>
    </message>
    <message>
        <source>The PBX has a fault of its own and could not sign you in.</source>
        <translation>PBX&apos;en har selv en fejl og kunne ikke logge dig ind.</translation>
    </message>
    <message>
        <source>Your user name and password are not the cause. Try again in a minute; if it lasts, tell the operator of the PBX.</source>
        <translation>Dit brugernavn og din adgangskode er ikke årsagen. Prøv igen om et minut; varer det ved, så sig det til PBX&apos;ens udbyder.</translation>
    </message>
    <message>
        <source>The PBX answered the sign-in, but gave no access token.</source>
        <translation>PBX&apos;en svarede på login, men gav ingen adgangsnøgle.</translation>
    </message>
    <message>
        <source>Something may have to be set up first, such as an authenticator: sign in once on the PBX&apos;s own web page, then here again.</source>
        <translation>Måske skal noget først sættes op, fx en godkendelsesapp: log ind én gang på PBX&apos;ens egen webside, og så her igen.</translation>
    </message>
    <message>
        <source>What %1 answered is no sign-in to a PBX.</source>
        <translation>Det som %1 svarede, er intet login til en PBX.</translation>
    </message>
    <message>
        <source>Something else may be answering in its place, such as a guest network&apos;s sign-in page. Check the API address of the profile.</source>
        <translation>Måske svarer noget andet i dens sted, fx et gæstenetværks loginside. Kontrollér profilens API-adresse.</translation>
    </message>
    <message>
        <source>The PBX refuses the sign-in.</source>
        <translation>PBX&apos;en afviser login.</translation>
    </message>
    <message>
        <source>An administrator of the PBX can see whether the account is open, and from where it may be used.</source>
        <translation>En administrator af PBX&apos;en kan se om kontoen er åben, og hvorfra den må bruges.</translation>
    </message>
    <message>
        <source>%1 sends the sign-in on to another address.</source>
        <translation>%1 sender login videre til en anden adresse.</translation>
    </message>
    <message>
        <source>%1 sends the sign-in on to %2.</source>
        <translation>%1 sender login videre til %2.</translation>
    </message>
    <message>
        <source>It was not followed, so that your password goes nowhere else. Check the API address of the profile.</source>
        <translation>Det blev ikke fulgt, så din adgangskode ikke havner andre steder. Kontrollér profilens API-adresse.</translation>
    </message>
    <message>
        <source>This text cannot be an access token.</source>
        <translation>Denne tekst kan ikke være en adgangsnøgle.</translation>
    </message>
    <message>
        <source>A token is one long word without blanks. Copy all of it, and nothing else.</source>
        <translation>En adgangsnøgle er ét langt ord uden mellemrum. Kopiér det hele, og intet andet.</translation>
    </message>
    <message>
        <source>This access token has expired.</source>
        <translation>Denne adgangsnøgle er udløbet.</translation>
    </message>
    <message>
        <source>Get a new one, or sign in.</source>
        <translation>Skaf en ny, eller log ind.</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Den siger: “%1”.</translation>
    </message>
</context>
<context>
    <name>SoftkeyLayout</name>
    <message>
        <source>Key %1</source>
        <translation>Tast %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke sat</translation>
    </message>
    <message>
        <source>position used twice</source>
        <translation>position brugt to gange</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>no function</source>
        <translation>ingen funktion</translation>
    </message>
</context>
<context>
    <name>SoftkeyPainter</name>
    <message>
        <source>not set</source>
        <translation>ikke sat</translation>
    </message>
    <message>
        <source>Another key has this position, too</source>
        <translation>En anden tast har også denne position</translation>
    </message>
</context>
<context>
    <name>StoreProblem</name>
    <message>
        <source>The settings could not be read, so the program begins with new ones. The old file is kept as %1.</source>
        <translation>Indstillingerne kunne ikke læses, så programmet begynder med nye. Den gamle fil er gemt som %1.</translation>
    </message>
    <message>
        <source>The disk is full, so the settings could not be saved in %1.</source>
        <translation>Disken er fuld, så indstillingerne kunne ikke gemmes i %1.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1. They count for this run.</source>
        <translation>Indstillingerne kan ikke gemmes i %1. De gælder for denne kørsel.</translation>
    </message>
    <message>
        <source>The phones seen before could not be read, so a new list was begun. The old file is kept as %1.</source>
        <translation>De telefoner der er set før, kunne ikke læses, så en ny liste er begyndt. Den gamle fil er gemt som %1.</translation>
    </message>
    <message>
        <source>The disk is full, so phones that you look up now are not kept in %1.</source>
        <translation>Disken er fuld, så telefoner du slår op nu, gemmes ikke i %1.</translation>
    </message>
    <message>
        <source>Another program is using %1, so phones seen before are not listed and new ones not kept for now.</source>
        <translation>Et andet program bruger %1, så telefoner set før vises ikke, og nye gemmes ikke foreløbig.</translation>
    </message>
    <message>
        <source>Phones that you look up now are not kept: %1 cannot be written.</source>
        <translation>Telefoner du slår op nu, gemmes ikke: %1 kan ikke skrives.</translation>
    </message>
    <message>
        <source>Phones seen before are not listed, and new ones not kept: %1 cannot be used.</source>
        <translation>Telefoner set før vises ikke, og nye gemmes ikke: %1 kan ikke bruges.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 the system&apos;s own words</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Fetches: %1</source>
        <translation>Opslag: %1</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Fund: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Ændringer: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Noter: %1</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a phone, %2 a sentence that says what it did</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a menu is open</source>
        <translation>en menu er åben</translation>
    </message>
    <message>
        <source>text is selected</source>
        <translation>der er markeret tekst</translation>
    </message>
    <message>
        <source>a search is under way</source>
        <translation>der søges</translation>
    </message>
    <message>
        <source>a secret is revealed</source>
        <translation>en hemmelighed vises</translation>
    </message>
    <message>
        <source>the window is minimised</source>
        <translation>vinduet er minimeret</translation>
    </message>
    <message>
        <source>the PBX refuses; sign in, or refresh by hand</source>
        <translation>omstillingen afviser; log ind, eller opdatér i hånden</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>på pause: %1</translation>
    </message>
    <message>
        <source>asks again in %1</source>
        <translation>spørger igen om %1</translation>
    </message>
    <message>
        <source>asking now</source>
        <translation>spørger nu</translation>
    </message>
    <message>
        <source>Watching %1: %2.</source>
        <extracomment>%1 is a phone, %2 such as &quot;asks again in 25 s&quot;</extracomment>
        <translation>Holder øje med %1: %2.</translation>
    </message>
    <message>
        <source>Its configuration was saved %1 ago and is not fetched yet.</source>
        <translation>Dens konfiguration blev gemt for %1 siden og er ikke hentet endnu.</translation>
    </message>
</context>
<context>
    <name>WatchNews</name>
    <message>
        <source>The phone went offline between %1 and %2.</source>
        <translation>Telefonen gik offline mellem %1 og %2.</translation>
    </message>
    <message>
        <source>The phone is online again, since some time between %1 and %2.</source>
        <translation>Telefonen er online igen, siden et tidspunkt mellem %1 og %2.</translation>
    </message>
    <message>
        <source>It fetched its configuration at %1.</source>
        <translation>Den hentede sin konfiguration kl. %1.</translation>
    </message>
    <message>
        <source>It has fetched its newest configuration: saved %1, fetched %2.</source>
        <translation>Den har hentet sin nyeste konfiguration: gemt %1, hentet %2.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>The findings could not be written to standard output.</source>
        <translation>Fundene kunne ikke skrives til standardoutput.</translation>
    </message>
    <message>
        <source>a phone without an id</source>
        <translation>en telefon uden id</translation>
    </message>
    <message>
        <source>Not all phones of the customer could be read: %1 of %2 are checked.</source>
        <translation>Ikke alle kundens telefoner kunne læses: %1 af %2 er kontrolleret.</translation>
    </message>
    <message>
        <source>There are too many phones to compare them with each other: each is checked by itself alone.</source>
        <translation>Der er for mange telefoner til at sammenligne dem indbyrdes: hver kontrolleres kun for sig.</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Show this help and end.</source>
        <translation>Vis denne hjælp, og afslut.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Vis versionen, og afslut.</translation>
    </message>
    <message>
        <source>Use the sample phones of sipphone-sandbox, which is started beside the program, instead of a PBX.</source>
        <translation>Brug prøvetelefonerne fra sipphone-sandbox, som startes ved siden af programmet, i stedet for en PBX.</translation>
    </message>
    <message>
        <source>show: print passwords and other secrets, which are masked otherwise.</source>
        <translation>show: udskriv adgangskoder og andre fortrolige værdier, som ellers maskeres.</translation>
    </message>
    <message>
        <source>The token must not be an argument, where every user of this machine could read it: put it into the variable SIPPHONE_INSPECTOR_TOKEN, or into a file and name that with --token-file.</source>
        <translation>Tokenet må ikke være et argument, hvor alle brugere på denne maskine kan læse det: læg det i variablen SIPPHONE_INSPECTOR_TOKEN eller i en fil, og angiv den med --token-file.</translation>
    </message>
    <message>
        <source>%1 needs to be told which phone.</source>
        <translation>%1 skal have at vide hvilken telefon.</translation>
    </message>
    <message>
        <source>--token-file needs the name of a file.</source>
        <translation>--token-file skal have navnet på en fil.</translation>
    </message>
    <message>
        <source>%1 belongs to the command %2 only.</source>
        <translation>%1 hører kun til kommandoen %2.</translation>
    </message>
    <message>
        <source>--tab is one of %1.</source>
        <translation>--tab er en af %1.</translation>
    </message>
    <message>
        <source>--scale is a number from %1 to %2.</source>
        <translation>--scale er et tal fra %1 til %2.</translation>
    </message>
    <message>
        <source>What names a phone: its id, 24 hexadecimal digits, or an address that holds one; its MAC address or a part of that, in any notation; a handset&apos;s or an IP address; an extension, a number, a name, or words of its notes.</source>
        <translation>Hvad der angiver en telefon: dens id, 24 hexadecimale cifre, eller en adresse der indeholder et; dens MAC-adresse eller en del af den, i enhver skrivemåde; et håndsæts adresse eller en IP-adresse; et lokalnummer, et nummer, et navn eller ord fra dens noter.</translation>
    </message>
    <message>
        <source>The address of the PBX&apos;s API; that of the default profile if none is given, or %1.</source>
        <translation>Adressen på PBX&apos;ens API; standardprofilens hvis ingen er angivet, eller %1.</translation>
    </message>
    <message>
        <source>The PBX to ask, by the name it has among the window&apos;s profiles; the default profile if none is given.</source>
        <translation>Den PBX der spørges, ved det navn den har blandt vinduets profiler; standardprofilen hvis ingen er angivet.</translation>
    </message>
    <message>
        <source>Read the access token from the first line of this file; - is standard input. Otherwise it is taken from the variable SIPPHONE_INSPECTOR_TOKEN, or is the one that the window keeps in the system&apos;s keychain.</source>
        <translation>Læs adgangsnøglen fra den første linje i denne fil; - er standardinput. Ellers tages den fra variablen SIPPHONE_INSPECTOR_TOKEN, eller er den som vinduet gemmer i systemets nøglering.</translation>
    </message>
    <message>
        <source>--demo brings an address and a token of its own: leave out --api, --profile and --token-file.</source>
        <translation>--demo har sin egen adresse og adgangsnøgle: udelad --api, --profile og --token-file.</translation>
    </message>
    <message>
        <source>--profile needs the name of a profile.</source>
        <translation>--profile skal have navnet på en profil.</translation>
    </message>
    <message>
        <source>--profile and --api both say which PBX: leave out one of them.</source>
        <translation>--profile og --api siger begge hvilken PBX: udelad den ene.</translation>
    </message>
    <message>
        <source>%1 belongs to the commands %2 only.</source>
        <translation>%1 hører kun til kommandoerne %2.</translation>
    </message>
    <message>
        <source>--format is either %1 or %2.</source>
        <translation>--format er enten %1 eller %2.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format er en af %1.</translation>
    </message>
    <message>
        <source>--customer is the id of a customer: 24 hexadecimal digits.</source>
        <translation>--customer er en kundes id: 24 hexadecimale cifre.</translation>
    </message>
    <message>
        <source>A phone is named by its id, its MAC address, an extension, a name, or anything else that the search box takes.</source>
        <translation>En telefon angives med sit id, sin MAC-adresse, et lokalnummer, et navn eller andet som søgefeltet tager imod.</translation>
    </message>
    <message>
        <source>There are more arguments than one command and one phone: several words that belong together stand between quotes.</source>
        <translation>Der er flere argumenter end én kommando og én telefon: flere ord der hører sammen, står mellem anførselstegn.</translation>
    </message>
    <message>
        <source>--severity is error, warning, info or data.</source>
        <translation>--severity er error, warning, info eller data.</translation>
    </message>
    <message>
        <source>--at is a time such as 2015-01-01T01:00:00Z; without a zone it is UTC.</source>
        <translation>--at er et tidspunkt som 2015-01-01T01:00:00Z; uden tidszone er det UTC.</translation>
    </message>
    <message>
        <source>--country is the two letters of a country, such as DK.</source>
        <translation>--country er et lands to bogstaver, fx DK.</translation>
    </message>
    <message>
        <source>check: leave out what is milder than this; without it nothing is left out.</source>
        <translation>check: udelad hvad der er mildere end dette; uden tilvalget udelades intet.</translation>
    </message>
    <message>
        <source>check: the time to judge by, as 2015-01-01T01:00:00Z; now if it is not given.</source>
        <translation>check: det tidspunkt der bedømmes ud fra, som 2015-01-01T01:00:00Z; nu hvis det ikke er angivet.</translation>
    </message>
    <message>
        <source>The name of a file is empty.</source>
        <translation>Navnet på en fil er tomt.</translation>
    </message>
    <message>
        <source>Standard input can be read only once.</source>
        <translation>Standardinput kan kun læses én gang.</translation>
    </message>
    <message>
        <source>check needs to be told what to check: phones by their ids or addresses, JSON files, - for standard input, or all phones of a customer, with --customer.</source>
        <translation>check skal vide, hvad der skal kontrolleres: telefoner ved deres id eller adresse, JSON-filer, - for standardinput, eller alle en kundes telefoner med --customer.</translation>
    </message>
    <message>
        <source>--at is for phones and files that are named: the phones of a customer are judged by the time of the answer.</source>
        <translation>--at er for telefoner og filer, der nævnes: en kundes telefoner bedømmes efter svarets tidspunkt.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  done
  1  no phone was found, or several where one is needed, or it could
     not be looked up, or the result not be written
  2  the command line was not understood
  3  check has found something, or diff a difference
</source>
        <translation>Slutkoder:
  0  udført
  1  ingen telefon blev fundet, eller flere, hvor der skal bruges én, eller
     den kunne ikke slås op, eller resultatet ikke skrives
  2  kommandolinjen blev ikke forstået
  3  check har fundet noget, eller diff en forskel
</translation>
    </message>
    <message>
        <source>Search the phones of this customer instead of the user&apos;s own; check without a phone or file: check all of them.</source>
        <translation>Søg i denne kundes telefoner i stedet for brugerens egne; check uden telefon eller fil: kontrollér dem alle.</translation>
    </message>
    <message>
        <source>diff needs to be told which two to compare: each a phone, by anything that the search box takes, or a JSON file, as NAME.json or DIR/NAME, or - for standard input.</source>
        <translation>diff skal vide, hvilke to der skal sammenlignes: hver en telefon, ved alt hvad søgefeltet tager, eller en JSON-fil, som NAVN.json eller MAPPE/NAVN, eller - for standardinput.</translation>
    </message>
    <message>
        <source>Shows everything that a hosted PBX knows about one SIP phone. It only reads.
Without a command it opens a window. show prints the phone, search lists all
that fit, check says what is wrong with phones, diff what differs between two,
and export writes one into files for a ticket; they need no display.</source>
        <translation>Viser alt, hvad en hostet omstilling ved om én SIP-telefon. Programmet læser kun.
Uden kommando åbnes et vindue. show udskriver telefonen, search opregner alle,
der passer, check siger, hvad der er galt med telefoner, diff hvad der er
forskelligt på to, og export skriver én i filer til en sag; de kræver ingen skærm.</translation>
    </message>
    <message>
        <source>show, search, check, diff: print lines of text, the default, or JSON (text, json); search and check: or CSV, for spreadsheets. export: the ending of files of the format, where the file does not say it; txt is the default of standard output.</source>
        <translation>show, search, check, diff: udskriv tekstlinjer, som er standard, eller JSON (text, json); search og check: eller CSV til regneark. export: endelsen på formatets filer, hvor filen ikke siger det; txt er standard på standardoutput.</translation>
    </message>
    <message>
        <source>--format of export is one of %1.</source>
        <translation>--format til export er en af %1.</translation>
    </message>
    <message>
        <source>A file to export to ends in one of %1.</source>
        <translation>En fil at eksportere til ender på en af %1.</translation>
    </message>
    <message>
        <source>A picture is no text for standard output: give -o a file.</source>
        <translation>Et billede er ikke tekst til standardoutput: giv -o en fil.</translation>
    </message>
    <message>
        <source>A file to export to needs a name before its ending.</source>
        <translation>En fil at eksportere til skal have et navn før endelsen.</translation>
    </message>
    <message>
        <source>export needs the file to write: -o FILE.</source>
        <translation>export skal have filen, der skal skrives: -o FIL.</translation>
    </message>
    <message>
        <source>--theme is either light or dark.</source>
        <translation>--theme er enten light eller dark.</translation>
    </message>
    <message>
        <source>--level is one of %1.</source>
        <translation>--level er en af %1.</translation>
    </message>
    <message>
        <source>export: the file to write, or several; the ending says as what: %1. - writes text to standard output, as --format says.</source>
        <translation>export: filen, der skal skrives, eller flere; endelsen siger som hvad: %1. - skriver tekst til standardoutput, som --format siger.</translation>
    </message>
    <message>
        <source>export: what to write; all, the default, or one of %1.</source>
        <translation>export: hvad der skal skrives; all, som er standard, eller en af %1.</translation>
    </message>
    <message>
        <source>export: internal, the default, masks secrets; customer-safe also addresses, names, ids and free texts; everything masks nothing.</source>
        <translation>export: internal, som er standard, skjuler hemmeligheder; customer-safe også adresser, navne, id’er og fri tekst; everything skjuler intet.</translation>
    </message>
    <message>
        <source>export: the colours of a PNG; light if it is not given.</source>
        <translation>export: farverne i en PNG; light, hvis det ikke angives.</translation>
    </message>
    <message>
        <source>check: whose emergency numbers count beside those of every country, as DK; if it is not given, the country of the settings or else the locale&apos;s.</source>
        <translation>check: hvis alarmnumre der tæller ud over dem, alle lande har, som DK; hvis det ikke angives, landet i indstillingerne eller ellers systemets.</translation>
    </message>
    <message>
        <source>Usage: sipphone-inspector [options] [PHONE|FILE]</source>
        <translation>Brug: sipphone-inspector [tilvalg] [TELEFON|FIL]</translation>
    </message>
    <message>
        <source>export: leave out what is wrong with the phone.</source>
        <translation>export: udelad, hvad der er galt med telefonen.</translation>
    </message>
    <message>
        <source>export: pixels of a PNG for each one of the screen, %1 to %2; if it is not given, %3, and less for a very high picture.</source>
        <translation>export: en PNG’s billedpunkter for hvert på skærmen, %1 til %2; hvis det ikke angives, %3, og færre for et meget højt billede.</translation>
    </message>
</context>
<context>
    <name>cli::DemoSandbox</name>
    <message>
        <source>The sample phones are missing: the program sipphone-sandbox is neither beside this one nor on the PATH.</source>
        <translation>Prøvetelefonerne mangler: programmet sipphone-sandbox ligger hverken ved siden af dette eller i PATH.</translation>
    </message>
    <message>
        <source>The sample phones are not there: sipphone-sandbox ended before it was ready.</source>
        <translation>Prøvetelefonerne er der ikke: sipphone-sandbox sluttede før det var klar.</translation>
    </message>
    <message>
        <source>The sample phones are not there: sipphone-sandbox was not ready in time.</source>
        <translation>Prøvetelefonerne er der ikke: sipphone-sandbox blev ikke klar i tide.</translation>
    </message>
    <message>
        <source>The sample phones are not there: sipphone-sandbox said something that this program does not understand. Both must be of the same version.</source>
        <translation>Prøvetelefonerne er der ikke: sipphone-sandbox sagde noget som dette program ikke forstår. Begge skal være af samme version.</translation>
    </message>
</context>
<context>
    <name>cli::DiffCommand</name>
    <message>
        <source>%1: The file has several phones; only one can be compared.</source>
        <translation>%1: Filen har flere telefoner; kun én kan sammenlignes.</translation>
    </message>
    <message>
        <source>%1: The file has no phone.</source>
        <translation>%1: Filen har ingen telefon.</translation>
    </message>
    <message>
        <source>The differences could not be written to standard output.</source>
        <translation>Forskellene kunne ikke skrives til standardoutput.</translation>
    </message>
</context>
<context>
    <name>cli::DifferenceText</name>
    <message>
        <source>Differences: %1.</source>
        <translation>Forskelle: %1.</translation>
    </message>
</context>
<context>
    <name>cli::Exporter</name>
    <message>
        <source>The phone could not be written to standard output.</source>
        <translation>Telefonen kunne ikke skrives til standardoutput.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardinput</translation>
    </message>
</context>
<context>
    <name>cli::FindingText</name>
    <message>
        <source>Next: %1</source>
        <translation>Næste trin: %1</translation>
    </message>
    <message>
        <source>Phones: %1. Findings: %2 (%3).</source>
        <translation>Telefoner: %1. Fund: %2 (%3).</translation>
    </message>
</context>
<context>
    <name>cli::LookupCommand</name>
    <message>
        <source>Careful: the PBX answered with another phone than %1.</source>
        <translation>Pas på: PBX&apos;en svarede med en anden telefon end %1.</translation>
    </message>
</context>
<context>
    <name>cli::PhoneFile</name>
    <message>
        <source>standard input</source>
        <translation>standardinput</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>og %n mere.</numerusform>
            <numerusform>og %n mere.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no list of phones in JSON from byte %1 on. What stands before it is checked.</source>
        <translation>Dette er ikke en liste over telefoner i JSON fra byte %1 og frem. Det der står før, kontrolleres.</translation>
    </message>
    <message>
        <source>The JSON ends in the middle, after %1 bytes. What stands before it is checked.</source>
        <translation>JSON-teksten slutter midt i det hele, efter %1 byte. Det der står før, kontrolleres.</translation>
    </message>
    <message>
        <source>Entry %1, at byte %2, is no phone. It is left out.</source>
        <translation>Post %1, ved byte %2, er ikke en telefon. Den udelades.</translation>
    </message>
    <message>
        <source>Entry %1, at byte %2, is too large for a phone. It is left out.</source>
        <translation>Post %1, ved byte %2, er for stor til en telefon. Den udelades.</translation>
    </message>
    <message>
        <source>The file cannot be read. %1.</source>
        <translation>Filen kan ikke læses. %1.</translation>
    </message>
    <message>
        <source>Entry %1 is no JSON. It is left out.</source>
        <translation>Post %1 er ikke JSON. Den udelades.</translation>
    </message>
    <message>
        <source>The file cannot be read on. %1.</source>
        <translation>Filen kan ikke læses videre. %1.</translation>
    </message>
</context>
<context>
    <name>cli::PhoneFinder</name>
    <message>
        <source>%1 phones fit. Name one of them by its id:</source>
        <extracomment>%1 is at least 2</extracomment>
        <translation>%1 telefoner passer. Angiv en af dem med dens id:</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… og %1 mere.</translation>
    </message>
</context>
<context>
    <name>cli::PhoneLoader</name>
    <message>
        <source>Careful: the PBX answered with another phone than %1.</source>
        <translation>Pas på: PBX&apos;en svarede med en anden telefon end %1.</translation>
    </message>
</context>
<context>
    <name>cli::SearchCommand</name>
    <message>
        <source>The phones could not be written to standard output.</source>
        <translation>Telefonerne kunne ikke skrives til standardoutput.</translation>
    </message>
</context>
<context>
    <name>cli::ShowCommand</name>
    <message>
        <source>The phone could not be written to standard output.</source>
        <translation>Telefonen kunne ikke skrives til standardoutput.</translation>
    </message>
</context>
<context>
    <name>cli::Token</name>
    <message>
        <source>standard input</source>
        <translation>standardinput</translation>
    </message>
    <message>
        <source>The token cannot be read from %1.</source>
        <translation>Tokenet kan ikke læses fra %1.</translation>
    </message>
    <message>
        <source>There is no token in the first line of %1.</source>
        <translation>Der er intet token i første linje af %1.</translation>
    </message>
    <message>
        <source>What %1 holds is no token: its first line is too long.</source>
        <translation>Indholdet af %1 er ikke et token: første linje er for lang.</translation>
    </message>
    <message>
        <source>What %1 holds is no token: a token has no blanks and no characters but those of ASCII.</source>
        <translation>Indholdet af %1 er ikke et token: et token har ingen mellemrum og kun tegn fra ASCII.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--api is no address of a server: it should look like https://pbx.example.org.</source>
        <translation>--api er ikke en serveradresse: den skal ligne https://pbx.example.org.</translation>
    </message>
    <message>
        <source>--api must begin with https://.</source>
        <translation>--api skal begynde med https://.</translation>
    </message>
    <message>
        <source>--api must begin with https://: http would show the token to everybody on the way.</source>
        <translation>--api skal begynde med https://: http ville vise tokenet til alle undervejs.</translation>
    </message>
    <message>
        <source>--api must not hold a user name or a password.</source>
        <translation>--api må ikke indeholde brugernavn eller adgangskode.</translation>
    </message>
    <message>
        <source>--api must end before any ? or #.</source>
        <translation>--api skal slutte før et eventuelt ? eller #.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Se --help.</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>There is no profile named %1.</source>
        <translation>Der er ingen profil med navnet %1.</translation>
    </message>
    <message>
        <source>There is no display for a window. The commands show, search, check, diff and export need none: see --help.</source>
        <translation>Der er ingen skærm til et vindue. Kommandoerne show, search, check, diff og export kræver ingen: se --help.</translation>
    </message>
</context>
<context>
    <name>models::CompareModel</name>
    <message>
        <source>Same</source>
        <translation>Ens</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>ingen værdi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
</context>
<context>
    <name>models::CustomerFindingsModel</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Extension or note</source>
        <translation>Lokalnummer eller note</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Hvad der nu skal gøres</translation>
    </message>
</context>
<context>
    <name>models::FindingsModel</name>
    <message>
        <source>%1: %2. %3 %4</source>
        <extracomment>What was found: %1 is a severity such as &quot;Error&quot;, %2 a few words, %3 a sentence, %4 what to do</extracomment>
        <translation>%1: %2. %3 %4</translation>
    </message>
</context>
<context>
    <name>models::ListTableModel</name>
    <message>
        <source>Why it is here</source>
        <translation>Hvorfor den står her</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
</context>
<context>
    <name>models::PhoneFieldModel</name>
    <message>
        <source>key not in the reference</source>
        <translation>nøgle ikke i referencen</translation>
    </message>
    <message>
        <source>value not in the reference</source>
        <translation>værdi ikke i referencen</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>ikke et objekt</translation>
    </message>
    <message>
        <source>also in purchaseInfo, which counts</source>
        <translation>også i purchaseInfo, som gælder</translation>
    </message>
    <message>
        <source>number of entries not listed; the raw answer has them</source>
        <translation>antal poster der ikke er vist; det rå svar har dem</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
</context>
<context>
    <name>models::PhoneListModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Lokalnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Set</translation>
    </message>
</context>
<context>
    <name>session::Account</name>
    <message>
        <source>The PBX does not take the token: it has expired or been withdrawn, or was not copied whole.</source>
        <translation>Omstillingen tager ikke imod tokenet: det er udløbet eller trukket tilbage, eller det blev ikke kopieret helt.</translation>
    </message>
    <message>
        <source>Your sign-in has expired. What you asked for goes on when you have signed in again.</source>
        <translation>Din indlogning er udløbet. Det, du bad om, fortsætter, når du har logget ind igen.</translation>
    </message>
</context>
<context>
    <name>session::ProfileSession</name>
    <message>
        <source>The profile %1 cannot be used.</source>
        <translation>Profilen %1 kan ikke bruges.</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>logger ind</translation>
    </message>
    <message>
        <source>asking the keychain</source>
        <translation>spørger nøgleringen</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>ikke logget ind</translation>
    </message>
    <message>
        <source>signed in with a token</source>
        <translation>logget ind med en adgangsnøgle</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>logget ind som %1</translation>
    </message>
    <message>
        <source>signed in as %1 (%2)</source>
        <translation>logget ind som %1 (%2)</translation>
    </message>
    <message>
        <source>sign-in kept in the system&apos;s keychain</source>
        <translation>login gemt i systemets nøglering</translation>
    </message>
    <message>
        <source>sign-in kept for this run only</source>
        <translation>login gemt kun for denne kørsel</translation>
    </message>
    <message>
        <source>This computer has no keychain that works, so your sign-in is kept for this run only. GNOME Keyring or KWallet would keep it longer.</source>
        <translation>Denne computer har ingen nøglering der virker, så dit login gemmes kun for denne kørsel. GNOME Keyring eller KWallet ville gemme det længere.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, so your sign-in is kept for this run only. Unlock it and sign in again to keep it longer.</source>
        <translation>Systemets nøglering er låst, så dit login gemmes kun for denne kørsel. Lås den op, og log ind igen for at gemme det længere.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer, so your sign-in is kept for this run only. It may be waiting to be unlocked.</source>
        <translation>Systemets nøglering svarer ikke, så dit login gemmes kun for denne kørsel. Den venter måske på at blive låst op.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain has failed, so your sign-in is kept for this run only.</source>
        <translation>Systemets nøglering fejlede, så dit login gemmes kun for denne kørsel.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain could not be made to forget your sign-in. Remove the entry of SIP Phone Inspector there yourself.</source>
        <translation>Systemets nøglering kunne ikke bringes til at glemme dit login. Fjern selv posten for SIP Phone Inspector dér.</translation>
    </message>
</context>
<context>
    <name>ui::Answers</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>locked to %1</source>
        <translation>låst til %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>sidst set %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>forventet %1</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>faktisk %1</translation>
    </message>
    <message>
        <source>subnet %1</source>
        <translation>undernet %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>gateway %1</translation>
    </message>
</context>
<context>
    <name>ui::CaseBar</name>
    <message>
        <source>Case made %1 with %2. Hidden in it: %3.</source>
        <extracomment>%1 is a time, %2 the name of a program, %3 says what is hidden</extracomment>
        <translation>Sag lavet %1 med %2. Skjult i den: %3.</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>et ukendt program</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>intet</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is the label of a value, %2 what it was, %3 what it is</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>F&amp;etch:</source>
        <translation>&amp;Opslag:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Noter:</translation>
    </message>
    <message>
        <source>Chan&amp;ged:</source>
        <translation>Æn&amp;dret:</translation>
    </message>
    <message>
        <source>Changed since the fetch before</source>
        <translation>Ændret siden opslaget før</translation>
    </message>
    <message>
        <source>What was wrong is known of the newest fetch alone</source>
        <translation>Hvad der var galt, vides kun om det nyeste opslag</translation>
    </message>
</context>
<context>
    <name>ui::ComparePicker</name>
    <message>
        <source>MAC address, extension, name, IP address or phone id</source>
        <translation>MAC-adresse, lokalnummer, navn, IP-adresse eller telefon-id</translation>
    </message>
    <message>
        <source>Phone to compare with</source>
        <translation>Telefon at sammenligne med</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Slå op</translation>
    </message>
    <message>
        <source>Phones that fit</source>
        <translation>Telefoner, der passer</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Vælg en fil…</translation>
    </message>
    <message>
        <source>This fetch, %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Dette opslag, %1</translation>
    </message>
    <message>
        <source>The phone in the window</source>
        <translation>Telefonen i vinduet</translation>
    </message>
    <message>
        <source>Earlier, %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Tidligere, %1</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>En anden telefon</translation>
    </message>
    <message>
        <source>A JSON file</source>
        <translation>En JSON-fil</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Søger…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Henter…</translation>
    </message>
    <message>
        <source>Several phones fit: choose one.</source>
        <translation>Flere telefoner passer: vælg én.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>A phone to compare with</source>
        <translation>En telefon at sammenligne med</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>ui::CompareView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Copy with the &amp;titles</source>
        <translation>Kopiér med &amp;overskrifter</translation>
    </message>
</context>
<context>
    <name>ui::CompareWindow</name>
    <message>
        <source>Compare phones</source>
        <translation>Sammenlign telefoner</translation>
    </message>
    <message>
        <source>Values of both phones</source>
        <translation>Begge telefoners værdier</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Byt</translation>
    </message>
    <message>
        <source>Left to the right, and right to the left</source>
        <translation>Venstre til højre og højre til venstre</translation>
    </message>
    <message>
        <source>Words in a field&apos;s name or value</source>
        <translation>Ord i et felts navn eller værdi</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Kun forskelle</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>Ko&amp;piér rækker</translation>
    </message>
    <message>
        <source>&amp;Left:</source>
        <translation>&amp;Venstre:</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Venstre</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>&amp;Højre:</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Højre</translation>
    </message>
    <message>
        <source>Choose two phones, or two fetches of one.</source>
        <translation>Vælg to telefoner eller to opslag af én.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) differ.</source>
        <extracomment>how many values of how many differ</extracomment>
        <translation>
            <numerusform>%1 af %n værdi er forskellig.</numerusform>
            <numerusform>%1 af %n værdier er forskellige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n secret(s) it is not known whether they differ.</source>
        <translation>
            <numerusform>Om %n hemmelighed vides det ikke, om den er forskellig.</numerusform>
            <numerusform>Om %n hemmeligheder vides det ikke, om de er forskellige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) fit the filter.</source>
        <translation>
            <numerusform>%n række passer til filteret.</numerusform>
            <numerusform>%n rækker passer til filteret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Copier</name>
    <message>
        <source>Nothing to copy: %1 has no value</source>
        <translation>Intet at kopiere: %1 har ingen værdi</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopieret: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied the secret: %1. It leaves the clipboard in %n second(s)</source>
        <translation>
            <numerusform>Fortrolig værdi kopieret: %1. Den fjernes fra udklipsholderen om %n sekund</numerusform>
            <numerusform>Fortrolig værdi kopieret: %1. Den fjernes fra udklipsholderen om %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret has left the clipboard</source>
        <translation>Den fortrolige værdi er fjernet fra udklipsholderen</translation>
    </message>
</context>
<context>
    <name>ui::CountryBox</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Som systemet: %1</translation>
    </message>
</context>
<context>
    <name>ui::CustomerBox</name>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
</context>
<context>
    <name>ui::CustomerPopup</name>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Find en kunde</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Søger…</translation>
    </message>
    <message>
        <source>No customer fits this.</source>
        <translation>Ingen kunde passer til dette.</translation>
    </message>
    <message>
        <source>There are more: type to find them.</source>
        <translation>Der er flere: skriv for at finde dem.</translation>
    </message>
</context>
<context>
    <name>ui::CustomerWindow</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fejl</numerusform>
            <numerusform>%n fejl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advarsel</numerusform>
            <numerusform>%n advarsler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n oplysning</numerusform>
            <numerusform>%n oplysninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the reference</source>
        <translation>
            <numerusform>%n afvigelse fra referencen</numerusform>
            <numerusform>%n afvigelser fra referencen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) with nothing found</source>
        <translation>
            <numerusform>%n telefon uden fund</numerusform>
            <numerusform>%n telefoner uden fund</numerusform>
        </translation>
    </message>
    <message>
        <source>All phones of the customer</source>
        <translation>Alle kundens telefoner</translation>
    </message>
    <message>
        <source>All phones of %1</source>
        <translation>Alle telefoner hos %1</translation>
    </message>
    <message>
        <source>Phones checked</source>
        <translation>Kontrollerede telefoner</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annullér</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Kontrollér &amp;igen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Fejl og advarsler</translation>
    </message>
    <message>
        <source>Errors, warnings, information</source>
        <translation>Fejl, advarsler, oplysninger</translation>
    </message>
    <message>
        <source>Differences from the reference, too</source>
        <translation>Også afvigelser fra referencen</translation>
    </message>
    <message>
        <source>Everything, and phones with nothing found</source>
        <translation>Alt, også telefoner uden fund</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Vis:</translation>
    </message>
    <message>
        <source>&amp;Rule:</source>
        <translation>&amp;Regel:</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>&amp;Open the phone</source>
        <translation>&amp;Åbn telefonen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 of %2 phones checked</source>
        <extracomment>how many phones of how many have been checked</extracomment>
        <translation>%1 af %2 telefoner kontrolleret</translation>
    </message>
    <message>
        <source>Partial: %1.</source>
        <translation>Ufuldstændigt: %1.</translation>
    </message>
    <message>
        <source>Asking for the phones…</source>
        <translation>Spørger efter telefonerne…</translation>
    </message>
    <message>
        <source>The customer has no phones.</source>
        <translation>Kunden har ingen telefoner.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulleret.</translation>
    </message>
    <message>
        <source>The customer has more phones than can be checked at once.</source>
        <translation>Kunden har flere telefoner, end der kan kontrolleres på én gang.</translation>
    </message>
    <message>
        <source>So many phones are not compared with each other.</source>
        <translation>Så mange telefoner sammenlignes ikke indbyrdes.</translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation>Gem fundene</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerede værdier (*.csv)</translation>
    </message>
    <message>
        <source>A file that was there before is as it was.</source>
        <translation>En fil, der var der i forvejen, er uændret.</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Gem…</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Kontrolleret %1.</translation>
    </message>
    <message>
        <source>Listed: %1. Rule: %2.</source>
        <extracomment>what is listed: %1 is a choice such as &quot;Errors and warnings&quot;, %2 a rule or &quot;All&quot;</extracomment>
        <translation>Vist: %1. Regel: %2.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webside (*.html)</translation>
    </message>
</context>
<context>
    <name>ui::Finder</name>
    <message>
        <source>Pinned and recent</source>
        <translation>Fastgjorte og seneste</translation>
    </message>
    <message>
        <source>Phones that you look up are listed here.</source>
        <translation>Telefoner du slår op, vises her.</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Set før</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Fundet</translation>
    </message>
    <message>
        <source>Listed are only phones that were looked up before.</source>
        <translation>Kun telefoner der er slået op før, vises.</translation>
    </message>
    <message>
        <source>Of the phones that were looked up before, none fits.</source>
        <translation>Af de telefoner der er slået op før, passer ingen.</translation>
    </message>
</context>
<context>
    <name>ui::FindingsList</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What is wrong with this phone</source>
        <translation>Hvad der er galt med telefonen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problemer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n oplysning</numerusform>
            <numerusform>%n oplysninger</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong can be told from this record</source>
        <translation>Der ses intet galt i denne post</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about the data: hide</source>
        <translation>
            <numerusform>%n bemærkning om data: skjul</numerusform>
            <numerusform>%n bemærkninger om data: skjul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about the data: show</source>
        <translation>
            <numerusform>%n bemærkning om data: vis</numerusform>
            <numerusform>%n bemærkninger om data: vis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingsView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>fund</translation>
    </message>
    <message>
        <source>&amp;Go to the field</source>
        <translation>&amp;Gå til feltet</translation>
    </message>
</context>
<context>
    <name>ui::HeaderCard</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Opdater</translation>
    </message>
    <message>
        <source>Ask the PBX again (F5)</source>
        <translation>Spørg PBX&apos;en igen (F5)</translation>
    </message>
    <message>
        <source>%1, firmware %2</source>
        <translation>%1, firmware %2</translation>
    </message>
    <message>
        <source>WebRTC softphone</source>
        <translation>WebRTC-softphone</translation>
    </message>
    <message>
        <source>SIP phone</source>
        <translation>SIP-telefon</translation>
    </message>
    <message>
        <source>as of %1, %2 ago</source>
        <extracomment>%1 is the exact time of the fetch, %2 how long ago that is</extracomment>
        <translation>hentet %1, for %2 siden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Picture of the model</source>
        <translation>Billede af modellen</translation>
    </message>
    <message>
        <source>Tic&amp;ket…</source>
        <translation>S&amp;ag…</translation>
    </message>
    <message>
        <source>Copy, save or print the phone for a ticket (Ctrl+Shift+S)</source>
        <translation>Kopiér, gem eller udskriv telefonen til en sag (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>What comes from a file cannot be asked for again</source>
        <translation>Det, der kommer fra en fil, kan ikke hentes igen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>pr. %1</translation>
    </message>
    <message>
        <source>as of an unknown time</source>
        <translation>fra et ukendt tidspunkt</translation>
    </message>
    <message>
        <source>%1, when it was fetched</source>
        <translation>%1, da den blev hentet</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastaturgenveje</translation>
    </message>
    <message>
        <source>Ctrl+F, F3, Ctrl+K</source>
        <translation>Ctrl+F, F3, Ctrl+K</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Gå til søgefeltet</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search box</source>
        <translation>Ryd søgefeltet</translation>
    </message>
    <message>
        <source>F5, Ctrl+R</source>
        <translation>F5, Ctrl+R</translation>
    </message>
    <message>
        <source>Refresh the phone</source>
        <translation>Opdater telefonen</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9, Ctrl+0</source>
        <translation>Ctrl+1 … Ctrl+9, Ctrl+0</translation>
    </message>
    <message>
        <source>Go to a tab; 0 is the raw JSON</source>
        <translation>Gå til en fane; 0 er rå JSON</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Go from value to value</source>
        <translation>Gå fra værdi til værdi</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the value (also by a double-click)</source>
        <translation>Kopiér værdien (også med dobbeltklik)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy the value with its label</source>
        <translation>Kopiér værdien med betegnelse</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Mellemrum, holdt nede</translation>
    </message>
    <message>
        <source>Reveal a secret, on the button beside it</source>
        <translation>Vis en fortrolig værdi, på knappen ved siden af den</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Piletaster</translation>
    </message>
    <message>
        <source>Go from softkey to softkey</source>
        <translation>Gå fra funktionstast til funktionstast</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Denne liste</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Look up what the search box says, or the phone chosen in the list</source>
        <translation>Slå det op, som søgefeltet siger, eller den telefon, der er valgt på listen</translation>
    </message>
    <message>
        <source>Up, Down, Page up, Page down</source>
        <translation>Op, Ned, Page Up, Page Down</translation>
    </message>
    <message>
        <source>Go through the list, from the search box too</source>
        <translation>Gå gennem listen, også fra søgefeltet</translation>
    </message>
    <message>
        <source>Ctrl+C in the search box</source>
        <translation>Ctrl+C i søgefeltet</translation>
    </message>
    <message>
        <source>Copy the address of the phone chosen in the list</source>
        <translation>Kopiér adressen på den telefon, der er valgt på listen</translation>
    </message>
    <message>
        <source>Watch the phone until something happens to it, or stop</source>
        <translation>Hold øje med telefonen, til der sker noget, eller stop</translation>
    </message>
    <message>
        <source>Enter on a finding</source>
        <translation>Enter på et fund</translation>
    </message>
    <message>
        <source>Go to the field that it is about</source>
        <translation>Gå til det felt, det handler om</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Compare the phone with another, or with itself at another time</source>
        <translation>Sammenlign telefonen med en anden eller med sig selv på et andet tidspunkt</translation>
    </message>
    <message>
        <source>Copy, save or print the phone for a ticket</source>
        <translation>Kopiér, gem eller udskriv telefonen til en sag</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save the phone with its history and notes as a case file</source>
        <translation>Gem telefonen med historik og noter som en sagsfil</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a phone or a case file</source>
        <translation>Åbn en telefon eller en sagsfil</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Open the phone on the clipboard</source>
        <translation>Åbn telefonen på udklipsholderen</translation>
    </message>
</context>
<context>
    <name>ui::ListTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Copy with &amp;label</source>
        <translation>Kopiér med &amp;betegnelse</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>SIP Phone Inspector</source>
        <translation>SIP Phone Inspector</translation>
    </message>
    <message>
        <source>%1 – SIP Phone Inspector</source>
        <translation>%1 – SIP Phone Inspector</translation>
    </message>
    <message>
        <source>phone id</source>
        <translation>telefon-id</translation>
    </message>
</context>
<context>
    <name>ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>P&amp;BX</source>
        <translation>P&amp;BX</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Indstillinger…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Look up…</source>
        <translation>&amp;Slå op…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Opdater</translation>
    </message>
    <message>
        <source>Copy phone &amp;id</source>
        <translation>Kopiér telefon-&amp;id</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Log ind…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Log &amp;ud</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gå til</translation>
    </message>
    <message>
        <source>&amp;PBX profiles…</source>
        <translation>&amp;PBX-profiler…</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Ingen profil endnu</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastaturgenveje</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>&amp;Watch this phone</source>
        <translation>&amp;Hold øje med telefonen</translation>
    </message>
    <message>
        <source>&amp;Check all phones of the customer…</source>
        <translation>&amp;Tjek alle kundens telefoner…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åbn…</translation>
    </message>
    <message>
        <source>Open from the clip&amp;board</source>
        <translation>Åbn fra &amp;udklipsholderen</translation>
    </message>
    <message>
        <source>&amp;Ticket…</source>
        <translation>&amp;Sag…</translation>
    </message>
    <message>
        <source>Save &amp;case file…</source>
        <translation>Gem sags&amp;fil…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Ud&amp;skriv…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Sa&amp;mmenlign…</translation>
    </message>
</context>
<context>
    <name>ui::MessageBanner</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Prøv igen</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Kopiér &amp;detaljer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>takes a notice away</comment>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>ui::OpenFlow</name>
    <message>
        <source>Open a phone or a case file</source>
        <translation>Åbn en telefon eller en sagsfil</translation>
    </message>
    <message>
        <source>Phones and case files (*.sipcase *.json);;All files (*)</source>
        <translation>Telefoner og sagsfiler (*.sipcase *.json);;Alle filer (*)</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>filen %1</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>udklipsholderen</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Udklipsholderen</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>det, der blev sluppet</translation>
    </message>
    <message>
        <source>What was dropped</source>
        <translation>Det, der blev sluppet</translation>
    </message>
</context>
<context>
    <name>ui::PhoneArea</name>
    <message>
        <source>Type or scan a MAC address, an extension, a name, an IP address or a phone id.</source>
        <translation>Skriv eller scan en MAC-adresse, et lokalnummer, et navn, en IP-adresse eller et telefon-id.</translation>
    </message>
    <message>
        <source>details for support</source>
        <translation>detaljer til support</translation>
    </message>
</context>
<context>
    <name>ui::PhoneListPanel</name>
    <message>
        <source>O&amp;nline only</source>
        <translation>Kun o&amp;nline</translation>
    </message>
    <message>
        <source>Filter these phones</source>
        <translation>Filtrér disse telefoner</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Søger…</translation>
    </message>
    <message>
        <source>None of these phones fits the filter.</source>
        <translation>Ingen af disse telefoner passer til filteret.</translation>
    </message>
    <message>
        <source>%1 of %2 phones</source>
        <translation>%1 af %2 telefoner</translation>
    </message>
    <message>
        <source>1 phone</source>
        <translation>1 telefon</translation>
    </message>
    <message>
        <source>%1 phones</source>
        <translation>%1 telefoner</translation>
    </message>
    <message>
        <source>%1 of %2 phones, more are coming…</source>
        <translation>%1 af %2 telefoner, flere er på vej…</translation>
    </message>
    <message>
        <source>%1 of %2 phones, scroll for more</source>
        <translation>%1 af %2 telefoner, rul for flere</translation>
    </message>
    <message>
        <source>None of the phones loaded so far fits the filter. Type it into the search box to search them all.</source>
        <translation>Ingen af de telefoner, der er hentet indtil nu, passer til filteret. Skriv det i søgefeltet for at søge i dem alle.</translation>
    </message>
    <message>
        <source>%1 of the %2 phones loaded, of %3 found</source>
        <extracomment>%1 of the %2 phones that are loaded fit the filter; %3 were found</extracomment>
        <translation>%1 af de %2 hentede telefoner, ud af %3 fundne</translation>
    </message>
</context>
<context>
    <name>ui::PhoneTable</name>
    <message>
        <source>Phones</source>
        <translation>Telefoner</translation>
    </message>
    <message>
        <source>This phone cannot be opened: the PBX gave no valid id for it</source>
        <translation>Denne telefon kan ikke åbnes: PBX&apos;en gav intet gyldigt id for den</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Kopiér værdi</translation>
    </message>
    <message>
        <source>Copy with &amp;label</source>
        <translation>Kopiér med &amp;betegnelse</translation>
    </message>
    <message>
        <source>Copy &amp;MAC address as</source>
        <translation>Kopiér &amp;MAC-adresse som</translation>
    </message>
    <message>
        <source>Copy phone &amp;id</source>
        <translation>Kopiér telefon-&amp;id</translation>
    </message>
    <message>
        <source>phone id</source>
        <translation>telefon-id</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Fri&amp;gør</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fastgør</translation>
    </message>
</context>
<context>
    <name>ui::PhoneTabs</name>
    <message>
        <source>Values of the phone</source>
        <translation>Telefonens værdier</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Rå JSON</translation>
    </message>
    <message>
        <source>The keys are set on the user, not on this phone.</source>
        <translation>Tasterne er sat på brugeren, ikke på denne telefon.</translation>
    </message>
    <message>
        <source>This list may not be what the phone shows.</source>
        <translation>Listen er måske ikke det telefonen viser.</translation>
    </message>
    <message>
        <source>The answer lists no softkeys.</source>
        <translation>Svaret indeholder ingen funktionstaster.</translation>
    </message>
    <message>
        <source>All values of the keys</source>
        <translation>Alle værdier for tasterne</translation>
    </message>
    <message>
        <source>The answer lists no side panels.</source>
        <translation>Svaret indeholder ingen sidepaneler.</translation>
    </message>
    <message>
        <source>Not in the reference</source>
        <translation>Ikke i referencen</translation>
    </message>
    <message>
        <source>Everything in the answer has its place in the other tabs.</source>
        <translation>Alt i svaret har sin plads i de andre faner.</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-adresse</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kunde-id</translation>
    </message>
    <message>
        <source>your own customer</source>
        <translation>din egen kunde</translation>
    </message>
    <message>
        <source>Begin with this &amp;profile</source>
        <translation>Begynd med denne &amp;profil</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>API a&amp;ddress:</source>
        <translation>API-a&amp;dresse:</translation>
    </message>
    <message>
        <source>&amp;Customer id:</source>
        <translation>&amp;Kunde-id:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Ny profil</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (standard)</translation>
    </message>
</context>
<context>
    <name>ui::RawView</name>
    <message>
        <source>Raw JSON, secrets masked</source>
        <translation>Rå JSON, fortrolige værdier maskeret</translation>
    </message>
</context>
<context>
    <name>ui::SearchBar</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ller</translation>
    </message>
    <message>
        <source>Phone to look up</source>
        <translation>Telefon der skal slås op</translation>
    </message>
    <message>
        <source>MAC address, extension, name, IP address or phone id</source>
        <translation>MAC-adresse, lokalnummer, navn, IP-adresse eller telefon-id</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Ryd (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::SecretEdit</name>
    <message>
        <source>Show: %1</source>
        <translation>Vis: %1</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Vis hvad der er skrevet</translation>
    </message>
</context>
<context>
    <name>ui::SectionForm</name>
    <message>
        <source>Handset</source>
        <translation>Håndsæt</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>Handsfree</source>
        <translation>Håndfri</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Højttaler</translation>
    </message>
    <message>
        <source>Hold to reveal: %1</source>
        <translation>Hold nede for at vise: %1</translation>
    </message>
    <message>
        <source>Hold to reveal</source>
        <translation>Hold nede for at vise</translation>
    </message>
    <message>
        <source>Copy the &amp;secret itself: %1</source>
        <translation>Kopiér den &amp;fortrolige værdi: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reveal for %n second(s)</source>
        <translation>
            <numerusform>&amp;Vis i %n sekund</numerusform>
            <numerusform>&amp;Vis i %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiér %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Phones seen</source>
        <translation>Telefoner set</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profiler…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Phones that were looked up are kept on this computer without their secrets, to be found again without the network.</source>
        <translation>Telefoner der er slået op, gemmes på denne computer uden deres hemmeligheder, så de kan findes igen uden netværk.</translation>
    </message>
    <message>
        <source>Days that phones seen are kept</source>
        <translation>Dage som telefoner set gemmes</translation>
    </message>
    <message>
        <source>&amp;Days to keep them:</source>
        <translation>&amp;Dage de gemmes:</translation>
    </message>
    <message>
        <source>&amp;Forget all phones seen…</source>
        <translation>&amp;Glem alle telefoner set…</translation>
    </message>
    <message>
        <source>Forget all phones seen</source>
        <translation>Glem alle telefoner set</translation>
    </message>
    <message>
        <source>Forget all phones seen?</source>
        <translation>Glem alle telefoner set?</translation>
    </message>
    <message>
        <source>Their history and all pins are deleted, of every profile. This cannot be undone.</source>
        <translation>Deres historik og alle fastgørelser slettes, i alle profiler. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Glem alle</translation>
    </message>
    <message>
        <source>Checking and watching</source>
        <translation>Kontrol og overvågning</translation>
    </message>
    <message>
        <source>Country of the emergency numbers</source>
        <translation>Land for alarmnumrene</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds between two looks at a watched phone</source>
        <translation>Sekunder mellem to kig på en telefon, der holdes øje med</translation>
    </message>
    <message>
        <source>&amp;Emergency numbers of:</source>
        <translation>&amp;Alarmnumre for:</translation>
    </message>
    <message>
        <source>&amp;Watch a phone every:</source>
        <translation>&amp;Hold øje med en telefon hver:</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logger ind</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Log ind på %1</translation>
    </message>
    <message>
        <source>E-mail address or user name</source>
        <translation>E-mailadresse eller brugernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>&amp;Forbliv logget ind</translation>
    </message>
    <message>
        <source>The sign-in then lasts until it is withdrawn, not for some minutes</source>
        <translation>Så varer login til det trækkes tilbage, ikke kun nogle minutter</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Adgangskode:</translation>
    </message>
    <message>
        <source>The password is not kept.</source>
        <translation>Adgangskoden gemmes ikke.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Adgangsnøgle</translation>
    </message>
    <message>
        <source>Paste an access token of this PBX, such as one made for a program. It lasts as long as the PBX lets it.</source>
        <translation>Indsæt en adgangsnøgle til denne PBX, fx en der er lavet til et program. Den varer så længe PBX&apos;en tillader det.</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>Adgangs&amp;nøgle:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Kode:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>The PBX has sent you a code in a text message (SMS).</source>
        <translation>PBX&apos;en har sendt dig en kode i en sms.</translation>
    </message>
    <message>
        <source>Open your authenticator and type the code it shows for this PBX.</source>
        <translation>Åbn din godkendelsesapp, og skriv den kode den viser for denne PBX.</translation>
    </message>
    <message>
        <source>&amp;Use a token instead</source>
        <translation>&amp;Brug en adgangsnøgle i stedet</translation>
    </message>
    <message>
        <source>&amp;Use e-mail and password</source>
        <translation>&amp;Brug e-mail og adgangskode</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Begynd &amp;forfra</translation>
    </message>
    <message>
        <source>Use token</source>
        <translation>Brug adgangsnøgle</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
</context>
<context>
    <name>ui::SignInFlow</name>
    <message>
        <source>The profiles count for this run, but could not be saved.</source>
        <translation>Profilerne gælder for denne kørsel, men kunne ikke gemmes.</translation>
    </message>
    <message>
        <source>%1 goes to another address now, so sign in there. What was seen at the old address comes back with it.</source>
        <translation>%1 går nu til en anden adresse, så log ind dér. Det, der er set på den gamle adresse, kommer tilbage sammen med den.</translation>
    </message>
</context>
<context>
    <name>ui::SoftkeyView</name>
    <message>
        <source>Softkey layout</source>
        <translation>Funktionstasternes placering</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tast %1</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Kopiér værdi</translation>
    </message>
    <message>
        <source>Copy with &amp;label</source>
        <translation>Kopiér med &amp;betegnelse</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Read-only: nothing here changes a phone</source>
        <translation>Kun læsning: intet her ændrer en telefon</translation>
    </message>
    <message>
        <source>PBX: %1</source>
        <translation>PBX: %1</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Spørger nøgleringen…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Venter på at du logger ind…</translation>
    </message>
    <message>
        <source>Asking for phone %1…</source>
        <translation>Spørger efter telefon %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%n forespørgsel undervejs</numerusform>
            <numerusform>%n forespørgsler undervejs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TicketDialog</name>
    <message>
        <source>Case file</source>
        <translation>Sagsfil</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Hvad der er skjult</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Ud&amp;skriv…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Gem…</translation>
    </message>
    <message>
        <source>Copy an&amp;d save…</source>
        <translation>Kopiér &amp;og gem…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Puts the picture and the text on the clipboard together</source>
        <translation>Lægger billede og tekst på udklipsholderen sammen</translation>
    </message>
    <message>
        <source>picture and text of the phone</source>
        <translation>billede og tekst af telefonen</translation>
    </message>
    <message>
        <source>Save the ticket</source>
        <translation>Gem sagen</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gemt: %1</translation>
    </message>
</context>
<context>
    <name>ui::TicketOptions</name>
    <message>
        <source>Case file (to be opened in this program)</source>
        <translation>Sagsfil (åbnes i dette program)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Internal: secrets are hidden</source>
        <translation>&amp;Internt: hemmeligheder er skjult</translation>
    </message>
    <message>
        <source>C&amp;ustomer-safe: also addresses, names, ids and free texts</source>
        <translation>K&amp;undesikkert: også adresser, navne, id’er og fri tekst</translation>
    </message>
    <message>
        <source>&amp;Everything is shown, the SIP password too…</source>
        <translation>&amp;Alt vises, også SIP-adgangskoden…</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Niveau:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The one in view: %1</source>
        <extracomment>%1 is the name of a tab</extracomment>
        <translation>Den viste: %1</translation>
    </message>
    <message>
        <source>Chosen below</source>
        <translation>Valgt herunder</translation>
    </message>
    <message>
        <source>Tabs in the ticket</source>
        <translation>Faner i sagen</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Råt svar</translation>
    </message>
    <message>
        <source>&amp;Tabs:</source>
        <translation>Fa&amp;ner:</translation>
    </message>
    <message>
        <source>&amp;What is wrong with the phone</source>
        <translation>&amp;Hvad der er galt med telefonen</translation>
    </message>
    <message>
        <source>What has &amp;changed since the fetch before</source>
        <translation>Hvad der er æn&amp;dret siden opslaget før</translation>
    </message>
    <message>
        <source>What has changed: no earlier fetch is known</source>
        <translation>Hvad der er ændret: intet tidligere opslag kendes</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>Med:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyse</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørke</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation>Far&amp;ver:</translation>
    </message>
    <message>
        <source>Sc&amp;ale:</source>
        <translation>S&amp;tørrelse:</translation>
    </message>
    <message>
        <source>What happened, what was tried…</source>
        <translation>Hvad der skete, og hvad der er prøvet…</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Noter:</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Show the phone&apos;s secrets in this ticket?</source>
        <translation>Skal telefonens hemmeligheder vises i denne sag?</translation>
    </message>
    <message>
        <source>Whoever reads it can then use the phone&apos;s SIP account, and call at its owner&apos;s expense. This counts for this ticket alone.</source>
        <translation>Den, der læser den, kan så bruge telefonens SIP-konto og ringe på ejerens regning. Det gælder kun denne sag.</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>&amp;Vis alt</translation>
    </message>
    <message>
        <source>As the height allows</source>
        <translation>Som højden tillader</translation>
    </message>
</context>
<context>
    <name>ui::TicketPreview</name>
    <message>
        <source>Preview of the ticket</source>
        <translation>Forhåndsvisning af sagen</translation>
    </message>
    <message>
        <source>Drag this into another program</source>
        <translation>Træk dette over i et andet program</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fil: %1</translation>
    </message>
</context>
<context>
    <name>ui::TimeLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the time of a fetch, %2 what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Configuration fetched</source>
        <translation>Konfiguration senest hentet</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Offentlig adresse</translation>
    </message>
    <message>
        <source>not known whether online</source>
        <translation>ukendt, om den er online</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>No fetch of this phone is kept yet.</source>
        <translation>Intet opslag af denne telefon er gemt endnu.</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message>
        <source>configuration fetched %1</source>
        <translation>konfiguration hentet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fetch(es)</source>
        <translation>
            <numerusform>%n opslag</numerusform>
            <numerusform>%n opslag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, kl. %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, fra %2 til %3</translation>
    </message>
    <message>
        <source>%1; it went on- or offline in between</source>
        <translation>%1; den skiftede mellem online og offline undervejs</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
</context>
<context>
    <name>ui::ValueDelegate</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a value as received, %2 what is odd about it</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>%1 is a value, %2 a word such as &quot;Error&quot;</extracomment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>ui::ValueField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a value as received, %2 what is odd about it</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Copy with &amp;label</source>
        <translation>Kopiér med &amp;betegnelse</translation>
    </message>
</context>
<context>
    <name>ui::WatchFlow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::WindowDialogs</name>
    <message>
        <source>About SIP Phone Inspector</source>
        <translation>Om SIP Phone Inspector</translation>
    </message>
    <message>
        <source>SIP Phone Inspector %1</source>
        <translation>SIP Phone Inspector %1</translation>
    </message>
    <message>
        <source>Shows what a hosted PBX knows about a SIP phone. It only reads: nothing it does changes a phone or ends a session.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Viser hvad en hosted PBX ved om en SIP-telefon. Programmet læser kun: intet det gør, ændrer en telefon eller afslutter en session.

Fri software under GNU General Public License, version 3 eller senere.</translation>
    </message>
</context>
</TS>
