package org.maillage.directory.tool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.child.ChildKind;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.SheetField;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.Members;

/** A declared tool as a thing of its place; no part of the place is verified with it, and no row brings it. */
@ApplicationScoped
class ToolUsageOfPlace implements ChildKind<ToolUsage, ToolUsageState> {

    private final ToolUsageReader reader;

    ToolUsageOfPlace(ToolUsageReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "tool-usage";
    }

    @Override
    public String member() {
        return "tools";
    }

    @Override
    public Facts facts() {
        return new Facts("ToolUsageDeclared", "ToolUsageDeclared", "ToolUsageEnded");
    }

    @Override
    public List<SheetField<?>> fields() {
        return ToolUsageFields.ALL;
    }

    @Override
    public int most() {
        return 200;
    }

    @Override
    public SheetPatch read(Members members, Optional<Place> place) {
        return reader.read(members);
    }

    @Override
    public ToolUsage make(UUID id, PlaceId place, SheetPatch patch, Writer writer) {
        return ToolUsage.declare(new ToolUsageId(id), place, patch, writer);
    }

    @Override
    public ToolUsageState state(ToolUsage usage, Place place) {
        return ToolUsageState.of(usage, place);
    }

    @Override
    public Set<Part> parts(ToolUsage usage) {
        return Set.of();
    }

    @Override
    public Optional<SheetPatch> imported(SheetPatch patch) {
        return Optional.empty();
    }

    @Override
    public boolean means(SheetPatch patch, ToolUsage usage) {
        return patch.says(ToolUsageFields.TOOL, usage.sheet().tool())
                && patch.says(ToolUsageFields.NEED, usage.sheet().need());
    }

    @Override
    public boolean isSame(ToolUsage one, ToolUsage other) {
        return one.isSameAs(other);
    }
}
