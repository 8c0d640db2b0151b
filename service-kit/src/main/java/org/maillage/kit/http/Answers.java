package org.maillage.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.maillage.kit.record.Versioned;

/** Answers that carry the version of what they show. */
public final class Answers {

    private Answers() {}

    public static Response ok(Versioned state) {
        return ok(state, state.version());
    }

    /** The version is that of what the answer tells of. */
    public static Response ok(Object answer, long version) {
        return Response.ok(answer)
                .header(HttpHeaders.ETAG, IfMatch.etag(version))
                .build();
    }

    /** 201, with where it is found. */
    public static Response created(Versioned state, Made made) {
        return created(state, state.version(), made);
    }

    public static Response created(Object answer, long version, Made made) {
        return made(Response.Status.CREATED, answer, version, made);
    }

    /** 202: it is there for its own people, and waits for an answer. */
    public static Response accepted(Versioned state, Made made) {
        return accepted(state, state.version(), made);
    }

    public static Response accepted(Object answer, long version, Made made) {
        return made(Response.Status.ACCEPTED, answer, version, made);
    }

    private static Response made(Response.Status status, Object state, long version, Made made) {
        return Response.status(status)
                .entity(state)
                .header(HttpHeaders.ETAG, IfMatch.etag(version))
                .header(HttpHeaders.LOCATION, made.path() + "/" + made.id())
                .build();
    }

    /** 308: what is asked for is another thing now. */
    public static Response moved(Made now) {
        return Response.status(308)
                .header(HttpHeaders.LOCATION, now.path() + "/" + now.id())
                .build();
    }

    /** What was made, and the path that its like are found below, such as {@code /api/directory/places}. */
    public record Made(String path, UUID id) {}
}
