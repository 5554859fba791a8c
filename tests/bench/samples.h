// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdio>
#include <vector>

namespace bench {

// Measured values of one kind, in one unit. It must not know what they mean.
class Samples
{
public:
    void add(double value);

    [[nodiscard]] std::size_t count() const { return m_values.size(); }
    // 0 if there are none.
    [[nodiscard]] double mean() const;
    [[nodiscard]] double median() const { return quantile(0.5); }
    // The smallest value that at least this share (0 to 1) does not exceed; 0 if there are none.
    [[nodiscard]] double quantile(double share) const;

private:
    std::vector<double> m_values; // sorted
};

// One line of a table of milliseconds under its heading: name, n, median, mean, p95, max.
void printHeading(std::FILE *stream);
void printRow(std::FILE *stream, const char *name, const Samples &samples);

} // namespace bench
