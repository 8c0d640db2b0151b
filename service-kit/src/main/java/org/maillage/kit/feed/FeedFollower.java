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
            with batch as (select * from change_log
                       where position > (select position from change_log_cursor where reader = 'feed')
                       order by position limit %d),
             latest as (select distinct on (kind, aggregate_id) * from batch
                        order by kind, aggregate_id, position desc),
             scoped as materialized (
               select kind, aggregate_id, position, occurred_at,
                 case when audience = 'public' and state = 'updated' then array(
                   select ''
                   union select 'networks/' || network
                     from jsonb_array_elements_text(case jsonb_typeof(data -> 'networkIds')
                       when 'array' then data -> 'networkIds' else '[]'::jsonb end) network
                   union select 'networks/' || aggregate_id where kind = 'network'
                   union select 'regions/' || (data #>> '{territory,region}')
                     where data #>> '{territory,region}' is not null
                   union select 'departments/' || (data #>> '{territory,department}')
                     where data #>> '{territory,department}' is not null
                   union select lower(data ->> 'territoryLevel') || 's/' || (data ->> 'territory')
                     where jsonb_typeof(data -> 'territory') = 'string'
                       and data ->> 'territoryLevel' in ('REGION', 'DEPARTMENT'))
                 else '{}'::text[] end as scopes
               from latest),
             left_ones as (update feed_membership m
               set state = 'deleted', position = l.position, moved_at = l.occurred_at
               from scoped l
               where m.kind = l.kind and m.aggregate_id = l.aggregate_id and m.state = 'updated'
                 and m.scope <> all (l.scopes)),
             present_ones as (insert into feed_membership as m
                 (scope, kind, aggregate_id, position, state, moved_at)
               select scope, kind, aggregate_id, position, 'updated', occurred_at
               from scoped, unnest(scopes) scope
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
