package org.maillage.funding.payment;

import java.util.List;

/** Reads the statement of a bank. */
public interface StatementReader {

    /** Every line of the file in its order, or the refusal {@code invalid-statement}: nothing is taken by halves. */
    List<StatementLine> read(byte[] file);
}
