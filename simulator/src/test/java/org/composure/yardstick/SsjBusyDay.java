package org.composure.yardstick;

import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.LognormalGen;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.simevents.eventlist.EventList;

/** The busy day in the event view of SSJ; see {@link SsjDay}. */
final class SsjBusyDay implements Contestant {
    private final BusyDay question;
    private final SsjEventList eventList;

    SsjBusyDay(BusyDay question, SsjEventList eventList) {
        this.question = question;
        this.eventList = eventList;
    }

    @Override
    public String name() {
        return "SSJ, " + eventList.title();
    }

    @Override
    public long customers() {
        return Math.round(BusyDay.DAYS * question.expectedCalls());
    }

    @Override
    public Result run(long seed, long customers) {
        SsjStreams streams = new SsjStreams(seed);
        RandomVariateGen gap = new ExponentialGen(streams.next(), 1);
        RandomVariateGen patience = new ExponentialGen(streams.next(), 1 / BusyDay.PATIENCE_MEAN);
        RandomVariateGen handle = new LognormalGen(streams.next(), BusyDay.HANDLE_MU, BusyDay.HANDLE_SIGMA);
        Outcomes outcomes = BusyDay.outcomes();
        int days = question.daysFor(customers);
        for (int day = 0; day < days; day++) {
            EventList events = eventList.create();
            new SsjDay(question, events, gap, patience, handle, outcomes).run();
        }
        return outcomes.result();
    }
}
