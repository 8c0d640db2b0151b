package org.maillage.directory.place;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.kernel.input.Field;

/**
 * What one write says of a place.
 *
 * @param networkIds those to join when registering
 */
record PlaceInput(SheetPatch sheet, Field<List<ExternalId>> externalIds, List<UUID> networkIds) {}
