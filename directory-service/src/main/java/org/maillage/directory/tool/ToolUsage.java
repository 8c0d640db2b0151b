package org.maillage.directory.tool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.child.PlaceChild;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.directory.solution.SolutionId;
import org.maillage.directory.solution.ToolName;

/** That a place uses a tool for a need. */
@Entity
@Table(name = "tool_usage")
public class ToolUsage extends PlaceChild {

    @Column(nullable = false)
    private ToolUsageSheet sheet;

    /** Mirrors of the sheet, for queries and constraints. */
    @Column(name = "folded_tool", nullable = false)
    private String foldedTool;

    @Column(nullable = false)
    private String need;

    @Column(name = "solution_id")
    private @Nullable UUID solutionId;

    protected ToolUsage() {}

    private ToolUsage(ToolUsageId id, PlaceId place, Writer writer) {
        super(id.value(), place, writer);
        write(Sheet.BLANK);
    }

    static ToolUsage declare(ToolUsageId id, PlaceId place, SheetPatch patch, Writer writer) {
        var usage = new ToolUsage(id, place, writer);
        usage.begin(patch, writer);
        return usage;
    }

    /** The tool has come into the catalogue. */
    void link(SolutionId solution, Instant now) {
        write(values().with(ToolUsageFields.SOLUTION, solution.value()));
        follow(now);
    }

    /** The same tool for the same need. */
    boolean isSameAs(ToolUsage other) {
        return foldedTool.equals(other.foldedTool) && need.equals(other.need);
    }

    @Override
    protected Sheet values() {
        return sheet.values();
    }

    @Override
    protected void write(Sheet values) {
        sheet = new ToolUsageSheet(values);
        foldedTool = values.get(ToolUsageFields.TOOL)
                .map(ToolName::of)
                .map(ToolName::folded)
                .orElse("");
        need = values.get(ToolUsageFields.NEED).orElse("");
        solutionId = sheet.solution().orElse(null);
    }

    public ToolUsageId id() {
        return new ToolUsageId(uuid());
    }

    public ToolUsageSheet sheet() {
        return sheet;
    }
}
