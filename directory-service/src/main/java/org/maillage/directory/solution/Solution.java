package org.maillage.directory.solution;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.catalogue.CatalogueEntry;
import org.maillage.directory.catalogue.Keepers;
import org.maillage.directory.catalogue.Sourced;
import org.maillage.directory.place.ExternalId;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;

/** A digital tool that places may use, with what networks find it worth. */
@Entity
@Table(name = "solution")
public class Solution extends CatalogueEntry implements Sourced {

    @Column(nullable = false)
    private SolutionSheet sheet;

    @Column(nullable = false)
    private Assessments assessments;

    /** Mirrors of the sheet, for queries and constraints. */
    @Column(nullable = false)
    private String name;

    @Column(name = "folded_name", nullable = false)
    private String foldedName;

    @ElementCollection
    @CollectionTable(name = "solution_external_id", joinColumns = @JoinColumn(name = "solution_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected Solution() {}

    private Solution(SolutionId id, Keepers keepers, Writer writer) {
        super(id.value(), keepers, writer);
        assessments = Assessments.NONE;
        write(Sheet.BLANK);
    }

    static Solution publish(SolutionId id, SheetPatch patch, Keepers keepers, Writer writer) {
        var solution = new Solution(id, keepers, writer);
        solution.begin(patch, writer);
        return solution;
    }

    /** The older one of the same network is kept, and no longer in force. */
    void assess(Assessment assessment, Writer writer) {
        assessments = assessments.with(assessment);
        touch(writer);
    }

    /** The network judges by other criteria now; false when it has no assessment that this concerns. */
    boolean outdate(UUID network, int criteriaVersion, Instant now) {
        var marked = assessments.outdated(network, criteriaVersion);
        if (marked.equals(assessments)) {
            return false;
        }
        assessments = marked;
        follow(now);
        return true;
    }

    @Override
    public Sheet values() {
        return sheet.values();
    }

    @Override
    protected void write(Sheet values) {
        sheet = new SolutionSheet(values);
        name = values.get(SolutionFields.NAME).orElse("");
        foldedName = ToolName.of(name).folded();
    }

    @Override
    public void callOutside(ExternalId id) {
        externalIds.add(id);
    }

    @Override
    public Set<ExternalId> externalIds() {
        return Set.copyOf(externalIds);
    }

    public SolutionId id() {
        return new SolutionId(uuid());
    }

    public SolutionSheet sheet() {
        return sheet;
    }

    public Assessments assessments() {
        return assessments;
    }
}
