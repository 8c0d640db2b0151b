package org.maillage.directory.calendar.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Optional;
import org.maillage.directory.calendar.CalendarFormat;
import org.maillage.directory.calendar.CalendarSource;
import org.maillage.kernel.Refusal;
import org.maillage.kit.outbound.Outbound;
import org.maillage.kit.outbound.OutboundAnswer;
import org.maillage.kit.outbound.OutboundFailed;
import org.maillage.kit.outbound.OutboundRefused;
import org.maillage.kit.outbound.OutboundRequest;

/** Calendars on the web, fetched under the guard for addresses that others gave us. */
@ApplicationScoped
class WebCalendars implements CalendarSource {

    private final Outbound outbound;

    WebCalendars(Outbound outbound) {
        this.outbound = outbound;
    }

    @Override
    public void check(String url) {
        try {
            outbound.check(url);
        } catch (OutboundRefused refused) {
            throw new Refusal("url-refused", refused.reason());
        }
    }

    @Override
    public Fetched fetch(String url, Optional<String> etag) {
        var headers = new HashMap<String, String>();
        headers.put("Accept", "text/calendar");
        headers.put("User-Agent", "Maillage-Agenda/1");
        etag.ifPresent(tag -> headers.put("If-None-Match", tag));
        try {
            return fetched(outbound.send(OutboundRequest.get(url, headers, CalendarFormat.LARGEST)));
        } catch (OutboundRefused refused) {
            throw new Refusal("url-refused", refused.reason());
        } catch (OutboundFailed failed) {
            throw new Refusal("calendar-unreachable", "The calendar's server gave no answer in time.");
        }
    }

    private static Fetched fetched(OutboundAnswer answer) {
        if (answer.status() == 304) {
            return new Fetched(Optional.empty(), answer.header("etag"));
        }
        if (answer.status() != 200) {
            throw new Refusal("calendar-unreachable", "The calendar's server answered " + answer.status() + ".");
        }
        if (answer.cut()) {
            throw new Refusal("too-large", "A calendar has at most 5 MB.");
        }
        return new Fetched(Optional.of(answer.body()), answer.header("etag"));
    }
}
