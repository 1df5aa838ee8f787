package org.composure.yardstick;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;

/** The busy day in a tight loop: numbers in arrays, one calendar, abandonment decided when an agent looks at the queue. */
final class TightLoopBusyDay implements Contestant {
    private final BusyDay question;

    TightLoopBusyDay(BusyDay question) {
        this.question = question;
    }

    @Override
    public String name() {
        return "tight loop";
    }

    @Override
    public long customers() {
        return Math.round(BusyDay.DAYS * question.expectedCalls());
    }

    @Override
    public Result run(long seed, long customers) {
        UniformRandomProvider chance = new XoRoShiRo128PlusPlus(seed, ~seed);
        Outcomes outcomes = BusyDay.outcomes();
        int days = question.daysFor(customers);
        for (int day = 0; day < days; day++) {
            new TightDay(question, chance, outcomes).run();
        }
        return outcomes.result();
    }
}
