package org.maillage.directory.sheet;

import java.util.Optional;

/**
 * What a weaker word says of a field that a stronger one holds.
 *
 * @param offered empty when it says that there is nothing
 */
public record Offer(SheetField<?> field, Optional<?> held, Origin heldBy, Optional<?> offered, Origin by) {}
