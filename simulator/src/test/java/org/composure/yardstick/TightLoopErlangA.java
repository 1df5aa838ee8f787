package org.composure.yardstick;

import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * M/M/n+M with everything left out that a model this small does not need: numbers in arrays, a calendar of service ends,
 * the one next arrival beside it, abandonment decided when a server frees. What a general engine can hope to come near.
 */
final class TightLoopErlangA implements Contestant {
    private final ErlangA question;

    TightLoopErlangA(ErlangA question) {
        this.question = question;
    }

    @Override
    public String name() {
        return "tight loop";
    }

    @Override
    public long customers() {
        return 2_000_000;
    }

    @Override
    public Result run(long seed, long customers) {
        ZigguratSampler.Exponential chance = ZigguratSampler.Exponential.of(new XoRoShiRo128PlusPlus(seed, ~seed), 1.0);
        double gap = 1 / question.arrivalRate();
        double service = 1 / question.serviceRate();
        double patience = 1 / question.abandonRate();
        TightCalendar calendar = new TightCalendar();
        TightQueue waiting = new TightQueue();
        Outcomes outcomes = question.outcomes();
        long last = question.warmUp() + customers;
        int free = question.servers();
        double arrival = gap * chance.sample();
        while (outcomes.decided() < last) {
            if (arrival <= calendar.nextTime()) {
                if (free > 0) {
                    free--;
                    calendar.book(arrival + service * chance.sample(), 0);
                    outcomes.answeredAtOnce();
                } else {
                    waiting.add(arrival, arrival + patience * chance.sample());
                }
                arrival += gap * chance.sample();
                continue;
            }
            calendar.takeNext();
            double now = calendar.now();
            if (waiting.dropTheGone(now, outcomes)) {
                outcomes.answered(now - waiting.firstArrived());
                waiting.removeFirst();
                calendar.book(now + service * chance.sample(), 0);
            } else {
                free++;
            }
        }
        return outcomes.result();
    }
}
