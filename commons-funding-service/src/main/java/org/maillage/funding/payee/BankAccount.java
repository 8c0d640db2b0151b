package org.maillage.funding.payee;

import java.util.List;
import org.maillage.funding.secrecy.Seal;

/** Whose account it is, as the bank knows them, and its number. */
public record BankAccount(String holder, Iban iban) {

    public byte[] sealed(Seal seal) {
        return seal.close(iban.value() + "\n" + holder);
    }

    public static BankAccount opened(byte[] sealed, Seal seal) {
        var lines = List.of(seal.open(sealed).split("\n", 2));
        return new BankAccount(lines.get(1), new Iban(lines.get(0)));
    }
}
