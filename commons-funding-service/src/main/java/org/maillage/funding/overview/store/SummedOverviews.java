package org.maillage.funding.overview.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.overview.Overview;
import org.maillage.funding.overview.Overviews;
import org.maillage.kernel.Money;

@ApplicationScoped
class SummedOverviews implements Overviews {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    private static final String TOTALS = """
            with mine as (
              select id, status from common where cast(?1 as uuid) is null or cast(?1 as uuid) = any (networks)
            ), improvements as (
              select i.* from improvement i join mine on mine.id = i.common_id
            ), counted as (
              select case when bool_or(currency = 'EUR') then 'EUR' else coalesce(min(currency), 'EUR') end currency
              from improvements
            ), sums as (
              select coalesce(sum(committed + paid), 0) contributed, coalesce(sum(reserved + settled), 0) matched,
                coalesce(sum(granted), 0) granted, coalesce(sum(paid_out), 0) paid_out
              from improvements join counted using (currency)
            ), given as (
              select coalesce(sum(minutes), 0) minutes,
                coalesce(sum(round(minutes * rate / 60.0)) filter (where currency = (select currency from counted)), 0)
                  worth
              from volunteer_time
              where cast(?1 as uuid) is null or network_id = cast(?1 as uuid) or common_id in (select id from mine)
            )
            select counted.currency, sums.contributed, sums.matched, sums.granted, sums.paid_out,
              given.minutes, given.worth,
              (select count(*) from mine where status in ('LISTED', 'DORMANT')) commons,
              (select count(*) from improvements where status = 'OPEN') open,
              (select count(distinct coalesce(p.merged_into, v.place_id))
               from investment v join mine on mine.id = v.common_id left join held_place p on p.id = v.place_id
               where v.own > 0) places
            from counted, sums, given
            """;

    private final EntityManager rows;

    SummedOverviews(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Overview of(Optional<UUID> network) {
        var totals = (Tuple) rows.createNativeQuery(TOTALS, Tuple.class)
                .setParameter(1, network.map(UUID::toString).orElse(null))
                .getSingleResult();
        var currency = totals.get("currency", String.class);
        return new Overview(
                number(totals, "commons").intValue(),
                number(totals, "open").intValue(),
                money(totals, "contributed", currency),
                money(totals, "matched", currency),
                money(totals, "granted", currency),
                money(totals, "paid_out", currency),
                number(totals, "places").intValue(),
                new BigDecimal(number(totals, "minutes").longValue())
                        .divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP),
                money(totals, "worth", currency));
    }

    private static Money money(Tuple totals, String name, String currency) {
        return new Money(new BigDecimal(number(totals, name).toString()).longValueExact(), currency);
    }

    private static Number number(Tuple totals, String name) {
        return (Number) totals.get(name);
    }
}
