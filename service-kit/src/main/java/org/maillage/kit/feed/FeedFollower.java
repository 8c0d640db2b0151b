package org.maillage.kit.feed;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.maillage.kit.database.Transactions;

/** Follows the change log in order of position and remembers, per scope, what each feed holds or has lost. */
final class FeedFollower {

    static final int BATCH = 500;

    private static final long LOCK = 0x6D61696C_00000003L;
    private static final String FOLLOW = """
            with cursor as (select position from change_log_cursor where reader = 'feed' for update),
             batch as (select c.* from change_log c, cursor
                       where c.position > cursor.position order by c.position limit %d),
             latest as (select distinct on (kind, aggregate_id) * from batch
                        order by kind, aggregate_id, position desc),
             seen as (select *, data -> 'territory' as territory from latest
                      where audience = 'public' and state = 'updated'),
             wanted as (
               select '' as scope, kind, aggregate_id, position, occurred_at from seen
               union select 'networks/' || network, kind, aggregate_id, position, occurred_at
                 from seen, jsonb_array_elements_text(case jsonb_typeof(data -> 'networkIds')
                   when 'array' then data -> 'networkIds' else '[]'::jsonb end) network
               union select 'networks/' || aggregate_id, kind, aggregate_id, position, occurred_at
                 from seen where kind = 'network'
               union select 'regions/' || (territory ->> 'region'), kind, aggregate_id, position, occurred_at
                 from seen where jsonb_typeof(territory) = 'object' and territory ->> 'region' is not null
               union select 'departments/' || (territory ->> 'department'), kind, aggregate_id, position, occurred_at
                 from seen where jsonb_typeof(territory) = 'object' and territory ->> 'department' is not null
               union select lower(data ->> 'territoryLevel') || 's/' || (territory #>> '{}'),
                   kind, aggregate_id, position, occurred_at
                 from seen where jsonb_typeof(territory) = 'string'
                   and data ->> 'territoryLevel' in ('REGION', 'DEPARTMENT')),
             left_ones as (update feed_membership m
               set state = 'deleted', position = l.position, moved_at = l.occurred_at
               from latest l
               where m.kind = l.kind and m.aggregate_id = l.aggregate_id and m.state = 'updated'
                 and not exists (select from wanted w where w.scope = m.scope and w.kind = m.kind
                   and w.aggregate_id = m.aggregate_id)),
             present_ones as (insert into feed_membership as m
                 (scope, kind, aggregate_id, position, state, moved_at)
               select scope, kind, aggregate_id, position, 'updated', occurred_at from wanted
               on conflict (kind, aggregate_id, scope) do update
                 set position = excluded.position, state = 'updated', moved_at = excluded.moved_at)
            update change_log_cursor set position = coalesce((select max(position) from batch), position)
            where reader = 'feed' returning (select count(*) from batch)
            """.formatted(BATCH);

    private final DataSource dataSource;

    FeedFollower(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How many changes have been followed; 0 too when another replica does it. */
    int follow() throws SQLException {
        return Transactions.inOne(
                dataSource,
                connection -> Transactions.tryLock(connection, LOCK) ? followNext(connection) : Integer.valueOf(0));
    }

    private int followNext(Connection connection) throws SQLException {
        try (var planning = connection.createStatement()) {
            // After an import the statistics still say that the table is small; a scan of it for each batch is not.
            planning.execute("set local enable_seqscan = off");
        }
        try (var statement = connection.prepareStatement(FOLLOW);
                var row = statement.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
