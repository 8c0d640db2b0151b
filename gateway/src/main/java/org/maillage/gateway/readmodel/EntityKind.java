package org.maillage.gateway.readmodel;

import java.util.List;
import java.util.Optional;
import org.maillage.gateway.readmodel.commons.Common;
import org.maillage.gateway.readmodel.commons.VolunteerTime;
import org.maillage.gateway.readmodel.decision.Decision;
import org.maillage.gateway.readmodel.equipment.Equipment;
import org.maillage.gateway.readmodel.event.Event;
import org.maillage.gateway.readmodel.funder.Funder;
import org.maillage.gateway.readmodel.host.Host;
import org.maillage.gateway.readmodel.improvement.Improvement;
import org.maillage.gateway.readmodel.improvement.Investment;
import org.maillage.gateway.readmodel.need.Need;
import org.maillage.gateway.readmodel.network.Network;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.programme.Programme;
import org.maillage.gateway.readmodel.programme.ProgrammeResult;
import org.maillage.gateway.readmodel.proposal.Proposal;
import org.maillage.gateway.readmodel.resource.Resource;
import org.maillage.gateway.readmodel.skill.SkillOffer;
import org.maillage.gateway.readmodel.solution.Solution;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.gateway.readmodel.tool.ToolUsage;
import org.maillage.gateway.readmodel.usage.Evaluation;
import org.maillage.gateway.readmodel.usage.Usage;

/**
 * The kinds of public things that the read model holds, under the names that topics and feeds give them, each with its
 * record and with the links that are read backwards.
 */
public enum EntityKind {
    NETWORK("directory", "network", Network.class, Network.BY_SLUG),
    PLACE("directory", "place", Place.class, Place.OF_NETWORK, Place.BY_EXTERNAL_ID),
    SPACE("directory", "space", Space.class, Space.OF_PLACE),
    EQUIPMENT("directory", "equipment", Equipment.class, Equipment.OF_PLACE),
    SKILL("directory", "skill", SkillOffer.class, SkillOffer.OF_PLACE),
    EVENT("directory", "event", Event.class, Event.OF_PLACE),
    RESOURCE("directory", "resource", Resource.class),
    SOLUTION("directory", "solution", Solution.class, Solution.OF_COMMON),
    HOST("directory", "host", Host.class, Host.OF_SOLUTION),
    TOOL_USAGE("directory", "tool-usage", ToolUsage.class, ToolUsage.OF_PLACE, ToolUsage.OF_SOLUTION),
    NEED("directory", "need", Need.class, Need.OF_PLACE, Need.OF_NETWORK),
    PROPOSAL("directory", "proposal", Proposal.class, Proposal.OF_PLACE, Proposal.OF_NETWORK),
    FUNDER("funding", "funder", Funder.class),
    COMMON("funding", "common", Common.class, Common.BY_SLUG, Common.OF_SOLUTION),
    USAGE("funding", "usage", Usage.class, Usage.OF_COMMON, Usage.OF_PLACE),
    IMPROVEMENT(
            "funding",
            "improvement",
            Improvement.class,
            Improvement.OF_COMMON,
            Improvement.OF_PROGRAMME,
            Improvement.OF_FUNDER),
    PROGRAMME("funding", "programme", Programme.class, Programme.BY_SLUG, Programme.OF_FUNDER),
    PROGRAMME_RESULT("funding", "programme-result", ProgrammeResult.class),
    INVESTMENT(
            "funding",
            "investment",
            Investment.class,
            Investment.OF_IMPROVEMENT,
            Investment.OF_COMMON,
            Investment.OF_PLACE),
    EVALUATION("funding", "evaluation", Evaluation.class, Evaluation.OF_COMMON),
    VOLUNTEER_TIME("funding", "volunteer-time", VolunteerTime.class, VolunteerTime.OF_COMMON),
    DECISION("funding", "decision", Decision.class, Decision.OF_NETWORK);

    private final String service;
    private final String code;
    private final Class<? extends Entity> type;
    private final List<ReverseLink<?, ?>> links;

    EntityKind(String service, String code, Class<? extends Entity> type, ReverseLink<?, ?>... links) {
        this.service = service;
        this.code = code;
        this.type = type;
        this.links = List.of(links);
    }

    public String service() {
        return service;
    }

    public String code() {
        return code;
    }

    /** The record that holds one. */
    public Class<? extends Entity> type() {
        return type;
    }

    public String topic() {
        return "maillage." + service + "." + code + ".v1";
    }

    List<ReverseLink<?, ?>> links() {
        return links;
    }

    public static Optional<EntityKind> find(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
