package org.maillage.gateway.equipment;

import org.eclipse.microprofile.graphql.NonNull;

public record EquipmentEdge(@NonNull String cursor, @NonNull EquipmentView node) {}
