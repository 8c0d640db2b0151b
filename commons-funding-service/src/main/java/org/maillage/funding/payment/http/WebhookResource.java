package org.maillage.funding.payment.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.funding.payment.provider.Webhooks;
import org.maillage.kernel.Refusal;

/** The door for providers; shut, as if it were not there, unless one is chosen. */
@Path("/api/funding/payments/webhooks/{provider}")
@Tag(name = "payments")
public class WebhookResource {

    private static final int MOST_BYTES = 500_000;

    private final Webhooks webhooks;

    WebhookResource(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @POST
    @Blocking
    @Operation(summary = "Takes a signed message of the chosen payment provider; told twice, it has one effect")
    public Response take(String provider, @Context HttpHeaders headers, InputStream message) throws IOException {
        var byName = new HashMap<String, String>();
        headers.getRequestHeaders().forEach((name, all) -> byName.put(name.toLowerCase(Locale.ROOT), all.get(0)));
        webhooks.take(provider, byName, bytes(message));
        return Response.ok().build();
    }

    private static byte[] bytes(InputStream message) throws IOException {
        var bytes = message.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("too-large", "A message of at most 500 kB is read here.");
        }
        return bytes;
    }
}
