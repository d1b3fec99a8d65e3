// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace tewake::dispatch {

/// Maximum flow by Dinic's method (1970), which can go on after capacities have been raised.
class Flow {
public:
    using Node = std::int32_t;
    using Amount = std::int64_t;

    explicit Flow(std::size_t nodes)
        : m_first(nodes, -1)
        , m_level(nodes)
        , m_next(nodes)
    {
    }

    /// Memory for so many edges.
    void reserve(std::size_t edges) { m_edges.reserve(2 * edges); }
    Node addNode();
    /// The number of the edge, for raise().
    std::int32_t addEdge(Node from, Node to, Amount capacity);
    void raise(std::int32_t edge, Amount by) { m_edges[static_cast<std::size_t>(edge)].left += by; }
    /// What more can flow from source to sink; -1 where `enough` ended it.
    Amount augment(Node source, Node sink, const std::function<bool()> &enough);

private:
    struct Edge {
        Node to;
        std::int32_t next; ///< of the same node
        Amount left;
    };

    bool findLevels(Node source, Node sink);
    Amount push(Node source, Node sink);

    std::vector<Edge> m_edges; ///< an edge and its reverse side by side
    std::vector<std::int32_t> m_first;
    std::vector<std::int32_t> m_level;
    std::vector<std::int32_t> m_next;
    std::vector<Node> m_queue;
    std::vector<std::int32_t> m_path;
};

} // namespace tewake::dispatch
