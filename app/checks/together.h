// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "checks/rule.h"
#include "phone/phone.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace checks {

class Facts;

struct SharedFinding {
    qsizetype phone = 0; // which of those added
    Finding finding;
};

// X1 to X5: what phones that are given together say against each other. Of each phone it keeps no
// more than what it may have in common with another, some 200 bytes, so that a whole customer's can
// be compared while they are read. It must not keep a phone's secrets.
class Together
{
public:
    static constexpr qsizetype maxPhones = 20'000;

    explicit Together(qsizetype most = maxPhones);

    // A phone that was added before, by its id, is compared with nothing.
    void add(const phone::Phone &phone);
    // More were added than are compared: there are no findings at all.
    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] qsizetype count() const { return std::ssize(m_names); }

    // False: no more of them.
    using Visitor = std::function<bool(const SharedFinding &)>;
    // Calls with one for each phone concerned: worst first, then by the rules' ids, then in the
    // phones' order. Takes time in proportion to their number.
    void visit(const Visitor &visitor) const;

    [[nodiscard]] static std::span<const Rule> rules();

private:
    static constexpr qsizetype mostNamed = 3; // of the others, in one sentence

    // Something that a phone has, as a hash of 64 bits: of this many phones, no two different ones
    // are taken for the same.
    struct Share {
        size_t key = 0;
        quint32 phone = 0; // which one
        quint32 detail = 0; // of a side panel its position, of a network which one it is

        friend auto operator<=>(const Share &, const Share &) = default;
    };
    using Shares = std::vector<Share>;
    using Group = std::span<const Share>; // those who have the same

    // A phone that a rule has something to say of.
    struct Hit {
        std::size_t rule = 0; // its row
        quint32 phone = 0;
        quint8 othersKept = 0; // no more of them than are needed for a sentence
        std::array<quint32, mostNamed + 1> others = {};

        void addOthers(Group group);
    };

    // What a finding calls it, in m_nameTexts, as UTF-8.
    struct Name {
        qsizetype begin = 0;
        qsizetype idLength = 0;
        qsizetype nameLength = 0; // behind the id
    };

    [[nodiscard]] bool isNew(const Facts &facts);
    void addName(const Facts &facts);
    void addPanels(const Facts &facts, quint32 phone);
    void addAddresses(const Facts &facts, size_t line, quint32 phone);
    static QList<Group> groupsOf(Shares &sorted);

    static void compare(std::size_t rule, Shares shares, std::vector<Hit> &hits);
    static Shares comparePanels(Shares shares, std::vector<Hit> &hits);
    static void compareNetworks(Shares shares, std::vector<Hit> &hits);
    [[nodiscard]] QString namesOf(const Hit &hit) const;
    [[nodiscard]] QString idOf(quint32 phone) const;
    [[nodiscard]] QString nameOf(quint32 phone) const;

    qsizetype m_most;
    QSet<size_t> m_ids; // hashes
    std::vector<Name> m_names;
    QByteArray m_nameTexts;
    Shares m_devices;
    Shares m_extensions;
    Shares m_addresses;
    Shares m_panels;
    Shares m_networks;
    bool m_isFull = false;
};

} // namespace checks
