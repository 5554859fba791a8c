// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonesplitter.h"

namespace phone {

namespace {

constexpr char byteOrderMark[] = "\xef\xbb\xbf";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool opens(char c)
{
    return c == '{' || c == '[';
}

bool closes(char c)
{
    return c == '}' || c == ']';
}

} // namespace

PhoneSplitter::PhoneSplitter(const OnPhone &onPhone, const OnProblem &onProblem)
    : m_onPhone(onPhone)
    , m_onProblem(onProblem)
{
}

bool PhoneSplitter::add(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && m_state != State::Failed)
        at = step(bytes, at);
    m_offset += bytes.size();
    return m_state != State::Failed;
}

void PhoneSplitter::finish()
{
    if ((m_state == State::Outside && !m_isBlank) || m_state == State::Failed)
        return;
    report(Problem::Kind::CutOff, m_offset);
    m_state = State::Failed;
}

// Moves on from `at` and returns how far.
qsizetype PhoneSplitter::step(QByteArrayView bytes, qsizetype at)
{
    if (isKept() || m_state == State::Other || m_state == State::Answer)
        return stepInside(bytes, at);
    const char c = bytes[at];
    const bool mayBegin = m_state == State::ListStart || m_state == State::ListItem;
    const bool isMark = m_state == State::Outside
        && m_offset + at < qint64(sizeof byteOrderMark) - 1 && c == byteOrderMark[m_offset + at];
    if (isBlank(c) || isMark)
        return at + 1;
    m_isBlank = false;
    if (m_state == State::Outside && opens(c)) {
        m_start = m_offset + at;
        if (c == '{')
            begin(State::Object, c);
        else
            m_state = State::ListStart;
    } else if (c == ']' && m_state != State::Outside && m_state != State::ListItem) {
        endList();
    } else if (c == ',' && m_state == State::ListNext) {
        m_state = State::ListItem;
    } else if (mayBegin && c != ',' && !closes(c)) {
        m_start = m_offset + at;
        if (c == '{') {
            begin(State::Phone, c);
        } else {
            begin(State::Other, c);
            m_inString = c == '"';
        }
    } else {
        report(Problem::Kind::NotJson, m_offset + at);
        m_state = State::Failed;
    }
    return at + 1;
}

// Inside something of which only the end matters.
qsizetype PhoneSplitter::stepInside(QByteArrayView bytes, qsizetype at)
{
    const qsizetype from = at;
    while (at < bytes.size()) {
        if (m_inString) {
            at = skipString(bytes, at);
            continue;
        }
        const char c = bytes[at];
        // A number or a word in a list ends where the list goes on.
        if (m_state == State::Other && m_depth == 0 && (c == ',' || c == ']')) {
            endOther();
            return at;
        }
        ++at;
        if (c == '"') {
            m_inString = true;
        } else if (opens(c)) {
            ++m_depth;
            if (c == '[' && m_depth == 2 && m_state == State::Object) {
                keep(bytes, from, at - 1);
                if (isListOfAnswer()) {
                    m_kept.clear();
                    m_inAnswer = true;
                    m_state = State::ListStart;
                    return at;
                }
                keep(bytes, at - 1, at);
                return at;
            }
        } else if (closes(c) && --m_depth <= 0) {
            keep(bytes, from, at);
            end();
            return at;
        }
    }
    keep(bytes, from, at);
    return at;
}

// Behind the end of the string, or of the bytes.
qsizetype PhoneSplitter::skipString(QByteArrayView bytes, qsizetype at)
{
    while (at < bytes.size()) {
        if (m_escaped) {
            m_escaped = false;
            ++at;
            continue;
        }
        const char c = bytes[at++];
        if (c == '\\') {
            m_escaped = true;
        } else if (c == '"') {
            m_inString = false;
            break;
        }
    }
    return at;
}

void PhoneSplitter::begin(State state, char c)
{
    m_state = state;
    m_depth = opens(c) ? 1 : 0;
    m_inString = false;
    m_escaped = false;
    m_isTooLarge = false;
    m_kept.resize(0); // and keeps its memory for the next
    if (isKept())
        m_kept.append(c);
}

// Behind the last bracket.
void PhoneSplitter::end()
{
    const State ended = m_state;
    if (ended == State::Other) {
        endOther();
        return;
    }
    m_state = ended == State::Phone ? State::ListNext : State::Outside;
    if (ended == State::Answer)
        return;
    if (m_isTooLarge)
        report(Problem::Kind::TooLarge, m_start);
    else
        m_onPhone(m_kept, m_position);
    ++m_position;
}

void PhoneSplitter::endOther()
{
    report(Problem::Kind::NotAnObject, m_start);
    ++m_position;
    m_state = State::ListNext;
}

void PhoneSplitter::endList()
{
    m_state = m_inAnswer ? State::Answer : State::Outside;
    m_inAnswer = false;
    m_depth = 1;
}

void PhoneSplitter::keep(QByteArrayView bytes, qsizetype from, qsizetype to)
{
    if (!isKept() || m_isTooLarge)
        return;
    m_kept.append(bytes.sliced(from, to - from));
    if (m_kept.size() > maxPhoneBytes) {
        m_isTooLarge = true;
        m_kept = QByteArray();
    }
}

// Whether what is kept ends in the name of an answer's list: {"offset":0,"sipPhones":
bool PhoneSplitter::isListOfAnswer() const
{
    constexpr QByteArrayView name = "\"sipPhones\"";
    QByteArrayView text = QByteArrayView(m_kept).trimmed();
    if (!text.endsWith(':'))
        return false;
    text = text.chopped(1).trimmed();
    if (!text.endsWith(name))
        return false;
    const char before = text.chopped(name.size()).back();
    return isBlank(before) || before == '{' || before == ',';
}

void PhoneSplitter::report(Problem::Kind kind, qint64 offset)
{
    m_onProblem({kind, offset, m_position});
}

} // namespace phone
