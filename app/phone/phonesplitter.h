// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace phone {

// Cuts a JSON text of any length into its phones, in memory for one of them: a single object, a list
// of objects, the PBX's answer to a list of phones, or several of these one after another. It only
// looks for where each begins and ends; whether it makes sense is for the PhoneDecoder to say, which
// decides that for a lookup as well.
class PhoneSplitter
{
public:
    struct Problem {
        enum class Kind : quint8 {
            NotJson, // what stands between the phones; nothing is read behind it
            CutOff, // the text ends in the middle, or before it has begun
            NotAnObject, // something else in a list of phones; it is left out
            TooLarge, // a phone beyond maxPhoneBytes; it is left out
        };
        Kind kind = Kind::NotJson;
        qint64 offset = 0; // bytes into the text
        qsizetype position = 0; // of the phone, counted from 0; for NotJson and CutOff of the next
    };
    // The object's bytes, and where they stand: counted from 0, whatever is left out included.
    using OnPhone = std::function<void(const QByteArray &json, qsizetype position)>;
    using OnProblem = std::function<void(const Problem &problem)>;

    static constexpr qsizetype maxPhoneBytes = 16LL * 1024 * 1024;

    PhoneSplitter(const OnPhone &onPhone, const OnProblem &onProblem);

    // The next part of the text, of any length. False once there is no use in going on.
    bool add(QByteArrayView bytes);
    // There is no more of it.
    void finish();

private:
    enum class State : quint8 {
        Outside, // before, between and behind whole texts
        Object, // in an object that may be a phone, or an answer that has a list
        ListStart, // behind the '[' of the list: a phone or its end
        Phone, // in a phone of the list
        Other, // in something else in the list
        ListNext, // behind one of the list: ',' or its end
        ListItem, // behind a ',' of the list: a phone
        Answer, // behind the list of an answer
        Failed
    };

    [[nodiscard]] bool isKept() const
    {
        return m_state == State::Object || m_state == State::Phone;
    }
    qsizetype step(QByteArrayView bytes, qsizetype at);
    qsizetype stepInside(QByteArrayView bytes, qsizetype at);
    qsizetype skipString(QByteArrayView bytes, qsizetype at);
    void begin(State state, char c);
    void end();
    void endOther();
    void endList();
    void keep(QByteArrayView bytes, qsizetype from, qsizetype to);
    [[nodiscard]] bool isListOfAnswer() const;
    void report(Problem::Kind kind, qint64 offset);

    OnPhone m_onPhone;
    OnProblem m_onProblem;
    State m_state = State::Outside;
    bool m_isBlank = true; // so far
    bool m_inAnswer = false; // the list is that of an answer
    bool m_inString = false;
    bool m_escaped = false;
    bool m_isTooLarge = false;
    qint64 m_depth = 0; // of brackets, inside the phone or whatever is being read
    qint64 m_offset = 0; // of the part being read
    qint64 m_start = 0; // of the phone or whatever is being read
    qsizetype m_position = 0;
    QByteArray m_kept;
};

} // namespace phone
