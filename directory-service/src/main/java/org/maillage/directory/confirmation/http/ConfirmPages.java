package org.maillage.directory.confirmation.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.confirmation.LinkState;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.RefusalCatalogue;
import org.maillage.kernel.freshness.Part;

/** Bare pages without script, for people who follow a link in a mail. */
final class ConfirmPages {

    private static final String LOCKED =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private ConfirmPages() {}

    /** What the page shows; days are empty while nothing was done. */
    record Shown(
            String placeName, List<String> parts, String until, String confirmedOn, String suggestedOn, String path) {}

    @CheckedTemplate(basePath = "confirmation")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance link(Shown shown);

        static native TemplateInstance refused(String title);
    }

    static TemplateInstance page(LinkState link, String token) {
        return Templates.link(new Shown(
                link.placeName(),
                link.parts().stream().map(PARTS::get).toList(),
                DAY.format(link.expiresAt()),
                day(link.confirmedAt()),
                day(link.suggestedAt()),
                "/api/directory/confirm/" + token));
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : DAY.format(at);
    }

    /** The page, or one that says what was refused. */
    static Response answer(Supplier<TemplateInstance> page) {
        try {
            return html(200, page.get());
        } catch (Refusal refusal) {
            var title = RefusalCatalogue.find(refusal.code())
                    .map(RefusalCatalogue.Entry::titleFr)
                    .orElse(refusal.code());
            return html(RefusalCatalogue.statusOf(refusal.code()), Templates.refused(title));
        }
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(page.render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", LOCKED)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static final Map<Part, String> PARTS = Map.of(
            Part.IDENTITY, "le nom et la description",
            Part.ADDRESS, "l’adresse",
            Part.OPENING_HOURS, "les horaires d’ouverture",
            Part.SPACES, "les espaces",
            Part.EQUIPMENT, "les équipements",
            Part.SKILLS, "les savoir-faire",
            Part.TARIFFS, "les tarifs");
}
