package org.maillage.kit.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.maillage.kernel.Refusal;

@Provider
@Consumes({MediaType.APPLICATION_JSON, JsonObject.MERGE_PATCH})
class JsonObjectReader implements MessageBodyReader<JsonObject> {

    static final int MOST_BYTES = 1_000_000;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == JsonObject.class;
    }

    @Override
    public JsonObject readFrom(
            Class<JsonObject> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("too-large", "A body of at most 1 MB is read here.");
        }
        return new JsonObject(StrictJson.objectOf(bytes), bytes);
    }
}
