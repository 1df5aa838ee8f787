package org.composure.measure;

import java.util.Arrays;
import org.composure.event.Silence;
import org.composure.scenario.Scenario;

/**
 * How it went for each customer: whether somebody served them in the end, and how long they waited for it in all.
 *
 * <p>Two worlds with the same luck have the same customers, so their fates can be laid side by side ({@link #against}).
 * Customers first offered in [warm-up, length of the horizon) are told of. What happens after the first service is not.
 *
 * <p>Memory is bounded: beyond {@link #CUSTOMERS_MAX} customers every other one is forgotten, chosen by their number
 * alone, so that both worlds forget the same ones.
 */
public final class Fates extends Silence {

    /** Customers remembered at most; about 50 MB at the worst. */
    static final int CUSTOMERS_MAX = 1 << 21;

    /** Waits that differ by no more than this are the same to a customer. Our assumption. */
    private static final double NOTICED_SECONDS = 1;

    private static final long FREE = Long.MIN_VALUE;

    private final double warmUp;
    private final double length;
    private final int customersMax;
    private long[] customers = new long[1024];

    /** Seconds waited so far; minus one minus that as long as nobody served the customer. */
    private float[] notes = new float[1024];

    private int size;
    private long mask;

    /** Nobody's fate yet. */
    public Fates(Scenario scenario) {
        this(scenario, CUSTOMERS_MAX);
    }

    Fates(Scenario scenario, int customersMax) {
        this.warmUp = scenario.horizon().warmUpOrZero();
        this.length = scenario.horizon().lengthSeconds();
        this.customersMax = customersMax;
        Arrays.fill(customers, FREE);
    }

    /**
     * How many customers fare better, worse or the same in one world than in another.
     *
     * @param betterOff served instead of not, or served at least a second sooner
     * @param worseOff the other way round
     * @param same neither
     * @param oneIn of how many customers one was looked at; 1 unless there were too many to remember
     */
    public record Comparison(long betterOff, long worseOff, long same, long oneIn) {

        /** Nobody compared. */
        public static final Comparison NOBODY = new Comparison(0, 0, 0, 1);

        /** Both together. */
        public Comparison plus(Comparison other) {
            return new Comparison(
                    betterOff + other.betterOff,
                    worseOff + other.worseOff,
                    same + other.same,
                    Math.max(oneIn, other.oneIn));
        }
    }

    /** This world compared with another, customer by customer; those who exist in one of them only are left out. */
    public Comparison against(Fates base) {
        long coarser = Math.max(mask, base.mask);
        long[] count = new long[3];
        for (int i = 0; i < customers.length; i++) {
            long customer = customers[i];
            if (customer == FREE || (mixed(customer) & coarser) != 0) {
                continue;
            }
            int there = base.place(customer);
            if (base.customers[there] == customer) {
                count[1 + preference(notes[i], base.notes[there])]++;
            }
        }
        return new Comparison(count[2], count[0], count[1], coarser + 1);
    }

    /** 1 if here is better than there, −1 if worse. */
    private static int preference(float here, float there) {
        boolean servedHere = here >= 0;
        boolean servedThere = there >= 0;
        if (servedHere != servedThere) {
            return servedHere ? 1 : -1;
        }
        double sooner = servedHere ? there - here : here - there;
        return sooner > NOTICED_SECONDS ? 1 : sooner < -NOTICED_SECONDS ? -1 : 0;
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        boolean measured = at >= warmUp && at < length;
        if (!measured || (mixed(customer) & mask) != 0) {
            return;
        }
        int place = place(customer);
        if (customers[place] == FREE) {
            customers[place] = customer;
            notes[place] = -1;
            size++;
            if (2 * size > customers.length) {
                rehash();
            }
        }
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        waited(customer, at - arrivedAt);
    }

    @Override
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        waited(customer, at - arrivedAt);
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
        if (how == Start.RESUMPTION || how == Start.NOBODY_THERE) {
            return;
        }
        int place = place(customer);
        if (customers[place] == customer && notes[place] < 0) {
            notes[place] = -1 - notes[place] + (float) (at - arrivedAt);
        }
    }

    private void waited(long customer, double seconds) {
        int place = place(customer);
        if (customers[place] == customer && notes[place] < 0) {
            notes[place] -= (float) seconds;
        }
    }

    private void rehash() {
        long[] oldCustomers = customers;
        float[] oldNotes = notes;
        boolean forget = size > customersMax;
        if (forget) {
            mask = 2 * mask + 1;
        }
        customers = new long[forget ? oldCustomers.length : 2 * oldCustomers.length];
        notes = new float[customers.length];
        Arrays.fill(customers, FREE);
        size = 0;
        for (int i = 0; i < oldCustomers.length; i++) {
            if (oldCustomers[i] != FREE && (mixed(oldCustomers[i]) & mask) == 0) {
                int place = place(oldCustomers[i]);
                customers[place] = oldCustomers[i];
                notes[place] = oldNotes[i];
                size++;
            }
        }
    }

    private int place(long customer) {
        int last = customers.length - 1;
        int place = (int) (mixed(customer) >>> 32) & last;
        while (customers[place] != FREE && customers[place] != customer) {
            place = (place + 1) & last;
        }
        return place;
    }

    /** Stafford's variant 13, as in {@link java.util.SplittableRandom}: neighbours in number become strangers. */
    private static long mixed(long z) {
        long y = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long x = (y ^ (y >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
