package org.maillage.gateway.equipment;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.maillage.gateway.connection.PageInfo;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.equipment.Equipment;
import org.maillage.gateway.search.Page;

@Description("One page of equipment, and how much there is in all.")
public record EquipmentConnection(
        @NonNull List<@NonNull EquipmentEdge> edges,
        @NonNull List<@NonNull EquipmentView> nodes,
        @NonNull PageInfo pageInfo,
        int totalCount) {

    static EquipmentConnection of(Page<Equipment> page, Reading reading) {
        var edges = page.hits().stream()
                .flatMap(hit ->
                        EquipmentView.of(hit.node(), reading)
                                .map(view -> new EquipmentEdge(hit.cursor(), view))
                                .stream())
                .toList();
        return new EquipmentConnection(
                edges, edges.stream().map(EquipmentEdge::node).toList(), PageInfo.of(page), page.totalCount());
    }
}
