package org.maillage.directory.solution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.catalogue.ImportedKind;
import org.maillage.directory.catalogue.Keepers;
import org.maillage.directory.sheet.Sheet;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** A solution as a thing of the catalogue. */
@ApplicationScoped
class SolutionInCatalogue implements ImportedKind<Solution, SolutionState> {

    private final SolutionReader reader;
    private final Solutions solutions;
    private final List<SolutionFollowers> followers;

    SolutionInCatalogue(SolutionReader reader, Solutions solutions, Instance<SolutionFollowers> followers) {
        this.reader = reader;
        this.solutions = solutions;
        this.followers = followers.stream().toList();
    }

    @Override
    public String name() {
        return "solution";
    }

    @Override
    public Facts facts() {
        return new Facts("SolutionPublished", "SolutionUpdated", "SolutionWithdrawn");
    }

    @Override
    public SheetPatch read(Members members, Sheet present) {
        return reader.read(members);
    }

    @Override
    public Solution make(UUID id, SheetPatch patch, Keepers keepers, Writer writer) {
        return Solution.publish(new SolutionId(id), patch, keepers, writer);
    }

    @Override
    public SolutionState state(Solution solution) {
        return SolutionState.of(solution);
    }

    @Override
    public void requireFree(SheetPatch patch, Optional<Solution> entry) {
        nameKey(patch)
                .flatMap(this::byNameKey)
                .filter(other ->
                        entry.filter(e -> e.uuid().equals(other.uuid())).isEmpty())
                .ifPresent(other -> {
                    throw new Refusal("name-taken", "Another solution has this name.").with("id", other.uuid());
                });
    }

    @Override
    public void changed(Solution solution) {
        followers.forEach(follower -> follower.follow(solution));
    }

    @Override
    public void requireEnough(SheetPatch patch, Faults faults) {
        if (patch.get(SolutionFields.NAME).value().isEmpty()) {
            faults.reject("/name", "name-missing", "A solution has a name.");
        }
    }

    @Override
    public Optional<String> nameKey(SheetPatch patch) {
        return patch.get(SolutionFields.NAME).value().map(ToolName::of).map(ToolName::folded);
    }

    @Override
    public Optional<Solution> byNameKey(String key) {
        return solutions.byName(new ToolName(key));
    }
}
