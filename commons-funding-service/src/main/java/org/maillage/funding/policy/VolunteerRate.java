package org.maillage.funding.policy;

import java.time.LocalDate;
import org.maillage.kernel.Money;

/** What an hour of volunteer time counts for, from that day on. */
public record VolunteerRate(LocalDate from, Money hourly) {}
