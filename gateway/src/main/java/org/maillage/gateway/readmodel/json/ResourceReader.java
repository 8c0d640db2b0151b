package org.maillage.gateway.readmodel.json;

import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.resource.Resource;
import org.maillage.gateway.readmodel.resource.ResourceKind;

final class ResourceReader {

    private ResourceReader() {}

    static Resource read(Members members, Position position) throws UnreadableEntity {
        return new Resource(
                members.id("id"),
                members.integer("version"),
                position,
                members.idOrNull("networkId"),
                members.ids("networkIds"),
                members.text("title"),
                members.code("kind", ResourceKind.class),
                members.textOrNull("summary"),
                members.text("url"),
                members.word("language"),
                members.words("topics"),
                members.wordOrNull("publisher"),
                members.word("licence"),
                members.word("source"),
                members.wordOrNull("origin"),
                members.instant("createdAt"),
                members.instant("updatedAt"));
    }
}
