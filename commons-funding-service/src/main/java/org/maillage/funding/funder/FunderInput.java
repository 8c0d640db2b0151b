package org.maillage.funding.funder;

import java.util.Optional;
import org.maillage.kernel.Siren;

/** What is said of a funder when it is registered. */
record FunderInput(String name, FunderKind kind, boolean publicMoney, Optional<Siren> siren) {}
