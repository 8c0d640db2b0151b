package org.maillage.gateway.search;

import java.util.List;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.PlaceFacts;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.search.commons.CommonSearch;
import org.maillage.gateway.search.equipment.EquipmentSearch;
import org.maillage.gateway.search.event.EventSearch;
import org.maillage.gateway.search.host.HostSearch;
import org.maillage.gateway.search.improvement.ImprovementSearch;
import org.maillage.gateway.search.need.NeedSearch;
import org.maillage.gateway.search.resource.ResourceSearch;
import org.maillage.gateway.search.skill.SkillSearch;
import org.maillage.gateway.search.solution.SolutionSearch;
import org.maillage.gateway.search.space.SpaceSearch;

/** All kinds of things that are searched. */
final class Searchable {

    private Searchable() {}

    static List<Searched<?, ?>> kinds(ReadModel model, PlaceFacts facts, Labels labels) {
        return List.of(
                new PlaceSearch(model, facts, labels),
                new SpaceSearch(model, labels),
                new EquipmentSearch(model, labels),
                new SkillSearch(model, labels),
                new EventSearch(model, labels),
                new ResourceSearch(labels),
                new SolutionSearch(labels),
                new HostSearch(model, labels),
                new NeedSearch(model, labels),
                new CommonSearch(model, labels),
                new ImprovementSearch(model, labels));
    }
}
