package org.maillage.directory.event.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.maillage.directory.event.Agenda;
import org.maillage.directory.event.ics.AgendaText;

/** Agendas as iCalendar, with a strong tag of their bytes: a client that has them gets 304. */
@ApplicationScoped
class CalendarAnswers {

    static final String CALENDAR = "text/calendar;charset=utf-8";

    private static final int FRESH_SECONDS = 300;

    private final AgendaText text;

    CalendarAnswers(AgendaText text) {
        this.text = text;
    }

    Response answer(Agenda agenda, Request request) {
        var bytes = text.of(agenda).getBytes(StandardCharsets.UTF_8);
        var tag = new EntityTag(tagOf(bytes));
        var known = request.evaluatePreconditions(tag);
        var answer = known == null
                ? Response.ok(bytes).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"agenda.ics\"")
                : known;
        var caching = new CacheControl();
        caching.setMaxAge(FRESH_SECONDS);
        return answer.tag(tag).cacheControl(caching).build();
    }

    private static String tagOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
