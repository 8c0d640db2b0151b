package org.maillage.directory.place;

import java.util.List;
import org.maillage.kernel.Fault;

/** A place as it stands after a write, and what the write warns of. */
public record WrittenPlace(PlaceState place, List<Fault> warnings) {}
