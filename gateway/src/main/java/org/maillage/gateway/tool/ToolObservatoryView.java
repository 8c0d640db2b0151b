package org.maillage.gateway.tool;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.kernel.observatory.ToolObservatory;

@Type("ToolObservatory")
@Description("Who uses which digital tool; closed places do not count.")
public final class ToolObservatoryView {

    private final ToolObservatory observatory;
    private final Labels labels;

    ToolObservatoryView(ToolObservatory observatory, Labels labels) {
        this.observatory = observatory;
        this.labels = labels;
    }

    @Description("How many declared a tool.")
    public int getPlaces() {
        return observatory.places();
    }

    public int getDeclarations() {
        return observatory.declarations();
    }

    @NonNull @Description("The most used first; tools that are not in the catalogue count by their name.")
    public List<@NonNull ToolCountView> getBySolution() {
        return observatory.bySolution().stream()
                .map(count -> ToolCountView.of(count, count.label()))
                .toList();
    }

    @NonNull @Description("The most frequent first.")
    public List<@NonNull ToolCountView> getByNeed() {
        return observatory.byNeed().stream()
                .map(count -> ToolCountView.of(count, labels.toolNeed(count.key())))
                .toList();
    }

    @Description("From 0 to 1, among the declarations of a tool of the catalogue.")
    public double getFreeSoftwareShare() {
        return observatory.freeSoftwareShare().doubleValue();
    }

    @Description("How many declarations ask for another tool.")
    public int getWantingAlternative() {
        return observatory.wantingAlternative();
    }
}
