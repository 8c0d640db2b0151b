package org.maillage.gateway.readmodel;

import java.util.List;
import java.util.Optional;
import org.maillage.gateway.readmodel.equipment.Equipment;
import org.maillage.gateway.readmodel.event.Event;
import org.maillage.gateway.readmodel.host.Host;
import org.maillage.gateway.readmodel.need.Need;
import org.maillage.gateway.readmodel.network.Network;
import org.maillage.gateway.readmodel.place.Place;
import org.maillage.gateway.readmodel.proposal.Proposal;
import org.maillage.gateway.readmodel.resource.Resource;
import org.maillage.gateway.readmodel.skill.SkillOffer;
import org.maillage.gateway.readmodel.solution.Solution;
import org.maillage.gateway.readmodel.space.Space;
import org.maillage.gateway.readmodel.tool.ToolUsage;

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
    SOLUTION("directory", "solution", Solution.class),
    HOST("directory", "host", Host.class, Host.OF_SOLUTION),
    TOOL_USAGE("directory", "tool-usage", ToolUsage.class, ToolUsage.OF_PLACE, ToolUsage.OF_SOLUTION),
    NEED("directory", "need", Need.class, Need.OF_PLACE, Need.OF_NETWORK),
    PROPOSAL("directory", "proposal", Proposal.class, Proposal.OF_PLACE, Proposal.OF_NETWORK);

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
