package org.maillage.directory.resource;

import static org.maillage.directory.resource.ResourceFields.*;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kit.record.Versioned;

/** The whole public state of a resource; the licence is the resource's own. */
public record ResourceState(
        UUID id,
        long version,
        @Nullable UUID networkId,
        List<UUID> networkIds,
        String title,
        ResourceKind kind,
        @Nullable String summary,
        String url,
        String language,
        List<String> topics,
        @Nullable String publisher,
        String licence,
        String source,
        String origin,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static ResourceState of(Resource resource) {
        var sheet = resource.sheet();
        var values = sheet.values();
        return new ResourceState(
                resource.uuid(),
                resource.version(),
                sheet.network().orElse(null),
                sheet.network().stream().toList(),
                sheet.title(),
                sheet.kind(),
                values.get(SUMMARY).orElse(null),
                sheet.url(),
                sheet.language(),
                values.list(TOPICS),
                values.get(PUBLISHER).orElse(null),
                sheet.licence(),
                resource.source(),
                resource.origin(),
                resource.createdAt(),
                resource.updatedAt());
    }
}
