package org.composure.yardstick;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/**
 * M/M/n+M in the event view of SSJ (L'Ecuyer, Meliani and Vaucher 2002), as its examples do it: a class for each kind of
 * event, a stream for each purpose, patience as an event that is cancelled when service starts.
 *
 * <p>Where a choice was open the quicker one is taken: those who gave up are skipped when their turn comes and not searched
 * for in the queue, and the arrival event is used again.
 */
final class SsjErlangA implements Contestant {
    private final ErlangA question;
    private final SsjEventList eventList;

    SsjErlangA(ErlangA question, SsjEventList eventList) {
        this.question = question;
        this.eventList = eventList;
    }

    @Override
    public String name() {
        return "SSJ, " + eventList.title();
    }

    @Override
    public long customers() {
        return 2_000_000;
    }

    @Override
    public Result run(long seed, long customers) {
        return new Centre(question, seed, eventList.create()).run(customers);
    }

    private static final class Customer {
        private final double arrived;
        private @Nullable Event abandonment;
        private boolean gone;

        Customer(double arrived) {
            this.arrived = arrived;
        }
    }

    private static final class Centre {
        private final Simulator simulator;
        private final RandomVariateGen gap;
        private final RandomVariateGen service;
        private final RandomVariateGen patience;
        private final Queue<Customer> waiting = new ArrayDeque<>();
        private final Outcomes outcomes;
        private int free;
        private long last;

        Centre(ErlangA question, long seed, EventList events) {
            simulator = new Simulator(events);
            simulator.init();
            SsjStreams streams = new SsjStreams(seed);
            gap = new ExponentialGen(streams.next(), question.arrivalRate());
            service = new ExponentialGen(streams.next(), question.serviceRate());
            patience = new ExponentialGen(streams.next(), question.abandonRate());
            outcomes = question.outcomes();
            free = question.servers();
            last = question.warmUp();
        }

        Result run(long customers) {
            last += customers;
            new Arrival().schedule(gap.nextDouble());
            simulator.start();
            return outcomes.result();
        }

        void startService() {
            new EndOfService().schedule(service.nextDouble());
        }

        void stopIfDone() {
            if (outcomes.decided() >= last) {
                simulator.stop();
            }
        }

        private final class Arrival extends Event {
            Arrival() {
                super(simulator);
            }

            @Override
            public void actions() {
                schedule(gap.nextDouble());
                if (free > 0) {
                    free--;
                    startService();
                    outcomes.answeredAtOnce();
                    stopIfDone();
                    return;
                }
                Customer customer = new Customer(simulator.time());
                Event abandonment = new Abandonment(customer);
                abandonment.schedule(patience.nextDouble());
                customer.abandonment = abandonment;
                waiting.add(customer);
            }
        }

        private final class EndOfService extends Event {
            EndOfService() {
                super(simulator);
            }

            @Override
            public void actions() {
                Customer next = waiting.poll();
                while (next != null && next.gone) {
                    next = waiting.poll();
                }
                if (next == null) {
                    free++;
                    return;
                }
                if (next.abandonment != null) {
                    next.abandonment.cancel();
                }
                startService();
                outcomes.answered(simulator.time() - next.arrived);
                stopIfDone();
            }
        }

        private final class Abandonment extends Event {
            private final Customer customer;

            Abandonment(Customer customer) {
                super(simulator);
                this.customer = customer;
            }

            @Override
            public void actions() {
                customer.gone = true;
                outcomes.abandoned(simulator.time() - customer.arrived);
                stopIfDone();
            }
        }
    }
}
