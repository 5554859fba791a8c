// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/samples.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bench {

void Samples::add(double value)
{
    m_values.insert(std::upper_bound(m_values.begin(), m_values.end(), value), value);
}

double Samples::mean() const
{
    if (m_values.empty())
        return 0;
    return std::accumulate(m_values.begin(), m_values.end(), 0.0)
        / static_cast<double>(m_values.size());
}

double Samples::quantile(double share) const
{
    if (m_values.empty())
        return 0;
    const auto rank = std::ceil(share * static_cast<double>(m_values.size()));
    return m_values[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

void printHeading(std::FILE *stream)
{
    std::fprintf(stream, "%-44s %6s %9s %9s %9s %9s\n", "milliseconds", "n", "median", "mean",
                 "p95", "max");
}

void printRow(std::FILE *stream, const char *name, const Samples &samples)
{
    std::fprintf(stream, "%-44s %6zu %9.3f %9.3f %9.3f %9.3f\n", name, samples.count(),
                 samples.median(), samples.mean(), samples.quantile(0.95), samples.quantile(1));
}

} // namespace bench
