package org.maillage.directory.place;

import java.util.UUID;

/**
 * A thing that sources may disagree about.
 *
 * @param kind its name in topics
 * @param place itself, or the place that it belongs to
 */
public record Contested(String kind, UUID id, PlaceId place) {}
