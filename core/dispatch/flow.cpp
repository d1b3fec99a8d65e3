// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dispatch/flow.h"

#include <algorithm>
#include <limits>

namespace tewake::dispatch {
namespace {

template <typename Number> std::size_t at(Number i)
{
    return static_cast<std::size_t>(i);
}

} // namespace

Flow::Node Flow::addNode()
{
    m_first.push_back(-1);
    m_level.push_back(0);
    m_next.push_back(0);
    return static_cast<Node>(m_first.size() - 1);
}

std::int32_t Flow::addEdge(Node from, Node to, Amount capacity)
{
    const std::int32_t number = static_cast<std::int32_t>(m_edges.size());
    m_edges.push_back({to, m_first[at(from)], capacity});
    m_first[at(from)] = number;
    m_edges.push_back({from, m_first[at(to)], 0});
    m_first[at(to)] = number + 1;
    return number;
}

bool Flow::findLevels(Node source, Node sink)
{
    std::fill(m_level.begin(), m_level.end(), -1);
    m_queue.clear();
    m_queue.push_back(source);
    m_level[at(source)] = 0;
    for (std::size_t head = 0; head < m_queue.size(); ++head) {
        const Node node = m_queue[head];
        for (std::int32_t e = m_first[at(node)]; e >= 0; e = m_edges[at(e)].next) {
            const Edge &edge = m_edges[at(e)];
            if (edge.left <= 0 || m_level[at(edge.to)] >= 0)
                continue;
            m_level[at(edge.to)] = m_level[at(node)] + 1;
            m_queue.push_back(edge.to);
        }
        if (m_level[at(sink)] >= 0)
            return true;
    }
    return false;
}

/// One augmenting path along falling levels; 0 when there is none left.
Flow::Amount Flow::push(Node source, Node sink)
{
    m_path.clear();
    Node node = source;
    while (node != sink) {
        std::int32_t &e = m_next[at(node)];
        while (e >= 0 &&
               (m_edges[at(e)].left <= 0 || m_level[at(m_edges[at(e)].to)] != m_level[at(node)] + 1))
            e = m_edges[at(e)].next;
        if (e >= 0) {
            m_path.push_back(e);
            node = m_edges[at(e)].to;
            continue;
        }
        if (m_path.empty())
            return 0;
        m_level[at(node)] = -1; // a dead end
        node = m_edges[at(m_path.back()) ^ 1U].to;
        m_path.pop_back();
    }
    Amount amount = std::numeric_limits<Amount>::max();
    for (std::int32_t e : m_path)
        amount = std::min(amount, m_edges[at(e)].left);
    for (std::int32_t e : m_path) {
        m_edges[at(e)].left -= amount;
        m_edges[at(e) ^ 1U].left += amount;
    }
    return amount;
}

Flow::Amount Flow::augment(Node source, Node sink, const std::function<bool()> &enough)
{
    Amount total = 0;
    while (findLevels(source, sink)) {
        m_next = m_first;
        int pushes = 0;
        while (const Amount amount = push(source, sink)) {
            total += amount;
            if (++pushes % 256 == 0 && enough())
                return -1;
        }
        if (enough())
            return -1;
    }
    return total;
}

} // namespace tewake::dispatch
