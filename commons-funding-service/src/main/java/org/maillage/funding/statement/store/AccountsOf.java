package org.maillage.funding.statement.store;

import org.maillage.funding.statement.StatementOf;

/** The SQL that finds the accounts of a thing; its id is the only parameter, as often as {@link #parameters} says. */
record AccountsOf(String exists, String accounts, int parameters) {

    private static final AccountsOf FUNDER = new AccountsOf("select from funder where id = ?", """
            select * from account where kind = 'FUNDER' and owner = ?
            union all
            select * from account where kind = 'GRANTED' and source = ?
            union all
            select a.* from programme p join account a on a.owner = p.id and a.kind in ('AVAILABLE', 'RETURNING')
            where p.funder_id = ?
            union all
            select a.* from programme p join account a on a.source = p.id and a.kind in ('RESERVED', 'MATCHED')
            where p.funder_id = ?
            """, 4);
    private static final AccountsOf IMPROVEMENT = new AccountsOf("select from improvement where id = ?", """
            select * from account
            where owner = ? and kind in ('PROMISED', 'OWN', 'RESERVED', 'MATCHED', 'GRANTED')
            """, 1);
    private static final AccountsOf PLACE = new AccountsOf(
            "select from held_place where id = ?",
            "select * from account where owner = ? and kind in ('PLACE', 'PAYABLE', 'OWED')",
            1);

    static AccountsOf a(StatementOf of) {
        return switch (of) {
            case FUNDER -> FUNDER;
            case IMPROVEMENT -> IMPROVEMENT;
            case PLACE -> PLACE;
        };
    }
}
