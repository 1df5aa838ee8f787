package org.composure.study.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.composure.measure.CustomerSlots;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The customers an onlooker sees. Of those at home only the number and the mood are kept, and of those who have left lately;
 * what happened to them is in the {@link Chronicle}.
 */
final class Crowd {

    /** Those who left, whose history can still be read. */
    private static final int REMEMBERED = 2000;

    private final boolean people;

    private final CustomerSlots shown = new CustomerSlots();
    private @Nullable Sight[] sights = new Sight[shown.capacity()];
    /** Those to be seen, in no order; each knows their place in the list. */
    private final List<Sight> visible = new ArrayList<>();

    private final CustomerSlots home = new CustomerSlots();
    private int[] homeNumbers = new int[home.capacity()];
    private double[] homeValences = new double[home.capacity()];
    private long[] homeCustomers = new long[home.capacity()];

    /** Who left last, round and round. */
    private final long[] goneCustomers = new long[REMEMBERED];

    private final Frame.@Nullable Spot[] gone = new Frame.Spot[REMEMBERED];

    private long left;
    private long leftBeforeLastFrame;
    private final int[] waiting;
    /** Several events in a row are often about the same customer. */
    private @Nullable Sight latest;

    /** Who was the last to go home is not there before somebody else goes: most turn round or leave at the same instant. */
    private @Nullable Sight goingHome;

    private int next = 1;

    Crowd(Scenario scenario) {
        this.people = scenario.people() != null;
        this.waiting = new int[scenario.contactTypes().size()];
    }

    boolean isVisible(long customer) {
        return find(customer) != null;
    }

    /** How somebody feels, which matters if they are to be seen. */
    void feels(long customer, double valence) {
        Sight sight = find(customer);
        if (sight != null) {
            sight.valence = valence;
        }
    }

    /** Who is to be seen by this name, or null. */
    private @Nullable Sight find(long customer) {
        Sight same = latest;
        if (same != null && same.customer == customer) {
            return same;
        }
        int slot = shown.get(customer);
        if (slot == CustomerSlots.NONE) {
            return null;
        }
        latest = sights[slot];
        return latest;
    }

    /** Who is to be seen from now on, if not before. */
    private Sight see(long customer) {
        Sight known = find(customer);
        if (known != null) {
            return known;
        }
        int before = home.remove(customer);
        return before == CustomerSlots.NONE
                ? appear(customer, next++, Double.NaN, false)
                : appear(customer, homeNumbers[before], homeValences[before], people);
    }

    /** Somebody new has an episode, which ends when it is told and not with a contact. */
    void begin(long customer) {
        appear(customer, next++, Double.NaN, true);
    }

    private Sight appear(long customer, int number, double valence, boolean inEpisode) {
        int slot = shown.put(customer);
        if (slot >= sights.length) {
            sights = Arrays.copyOf(sights, shown.capacity());
        }
        Sight sight = sights[slot];
        if (sight == null) {
            sight = new Sight();
            sights[slot] = sight;
        }
        sight.appear(customer, number, valence, inEpisode);
        sight.seat = visible.size();
        visible.add(sight);
        latest = sight;
        return sight;
    }

    private void disappear(Sight sight) {
        count(sight, -1);
        shown.remove(sight.customer);
        Sight last = visible.remove(visible.size() - 1);
        if (last != sight) {
            visible.set(sight.seat, last);
            last.seat = sight.seat;
        }
        if (goingHome == sight) {
            goingHome = null;
        }
        latest = null;
    }

    /** Somebody is to be seen in the help centre or with the bot. */
    void move(long customer, Place to) {
        move(see(customer), to);
    }

    private void move(Sight sight, Place to) {
        if (goingHome == sight) {
            goingHome = null;
        }
        count(sight, -1);
        sight.place = to;
        sight.agent = Sight.UNKNOWN;
    }

    void queue(long customer, int type) {
        Sight sight = see(customer);
        move(sight, Place.QUEUE);
        sight.queue = type;
        count(sight, 1);
    }

    /** Somebody is with an agent; their number. */
    int serve(long customer, int agent) {
        Sight sight = see(customer);
        move(sight, Place.AGENT);
        sight.agent = agent;
        return sight.number;
    }

    private void count(Sight sight, int more) {
        if (sight.place == Place.QUEUE) {
            waiting[sight.queue] += more;
        }
    }

    /** Somebody will come again, or thinks about it. */
    void goHome(long customer) {
        Sight sight = find(customer);
        if (sight == null) {
            if (home.get(customer) == CustomerSlots.NONE) {
                stayHome(customer, next++, Double.NaN);
            }
            return;
        }
        goHome(sight);
    }

    private void goHome(Sight sight) {
        if (goingHome != sight) {
            arriveHome();
            goingHome = sight;
        }
        count(sight, -1);
        sight.place = Place.AWAY;
        sight.agent = Sight.UNKNOWN;
        latest = sight;
    }

    private void arriveHome() {
        Sight sight = goingHome;
        if (sight != null) {
            disappear(sight);
            stayHome(sight.customer, sight.number, sight.valence);
        }
    }

    private void stayHome(long customer, int number, double valence) {
        int slot = home.put(customer);
        if (slot >= homeNumbers.length) {
            homeNumbers = Arrays.copyOf(homeNumbers, home.capacity());
            homeValences = Arrays.copyOf(homeValences, home.capacity());
            homeCustomers = Arrays.copyOf(homeCustomers, home.capacity());
        }
        homeNumbers[slot] = number;
        homeValences[slot] = valence;
        homeCustomers[slot] = customer;
    }

    /**
     * A contact is over. Whoever is in an episode is at home until it ends; others are gone, unless they are told to come
     * again.
     */
    void finish(long customer, Place to) {
        Sight sight = find(customer);
        if (sight != null && sight.inEpisode) {
            goHome(sight);
        } else if (sight != null || !people || home.get(customer) == CustomerSlots.NONE) {
            leave(customer, to);
        }
    }

    /** Somebody is gone; seen once more on the way out. */
    void leave(long customer, Place to) {
        Sight sight = find(customer);
        int slot = (int) (left++ % REMEMBERED);
        goneCustomers[slot] = customer;
        if (sight == null) {
            int before = home.remove(customer);
            gone[slot] = before == CustomerSlots.NONE
                    ? spot(next++, to, Sight.UNKNOWN, Double.NaN)
                    : spot(homeNumbers[before], to, Sight.UNKNOWN, homeValences[before]);
        } else {
            disappear(sight);
            gone[slot] = spot(sight.number, to, Sight.UNKNOWN, sight.valence);
        }
    }

    Frame frame(double now, boolean over, int peopleMax, List<Frame.TeamView> teams, Frame.Counts counts) {
        List<Frame.Spot> spots = new ArrayList<>();
        arriveHome();
        int hidden = Math.max(0, visible.size() - peopleMax);
        for (int i = 0; i < visible.size() - hidden; i++) {
            spots.add(spot(visible.get(i)));
        }
        long seen = Math.min(Math.min(left - leftBeforeLastFrame, REMEMBERED), peopleMax - spots.size());
        for (long which = left - seen; which < left; which++) {
            Frame.Spot spot = gone[(int) (which % REMEMBERED)];
            if (spot != null) {
                spots.add(spot);
            }
        }
        leftBeforeLastFrame = left;
        return new Frame(
                now,
                over,
                spots,
                home.size(),
                hidden,
                Arrays.stream(waiting).boxed().toList(),
                teams,
                counts);
    }

    private static Frame.Spot spot(Sight sight) {
        int detail = sight.place == Place.QUEUE ? sight.queue : sight.agent;
        return spot(sight.number, sight.place, detail, sight.valence);
    }

    private static Frame.Spot spot(int number, Place place, int detail, double valence) {
        int mood = Double.isNaN(valence) ? Frame.Spot.NO_MOOD : (int) Math.round(100 * valence);
        return new Frame.Spot(number, place, detail, mood);
    }

    /**
     * Whose number it is, as far as that is remembered. Asked by hand, now and then: looking through all costs the run
     * nothing.
     */
    OptionalLong customer(int number) {
        for (Sight sight : visible) {
            if (sight.number == number) {
                return OptionalLong.of(sight.customer);
            }
        }
        for (int slot = 0; slot < REMEMBERED; slot++) {
            Frame.Spot spot = gone[slot];
            if (spot != null && spot.number() == number) {
                return OptionalLong.of(goneCustomers[slot]);
            }
        }
        for (int slot = 0; slot < homeNumbers.length; slot++) {
            if (homeNumbers[slot] == number && home.get(homeCustomers[slot]) == slot) {
                return OptionalLong.of(homeCustomers[slot]);
            }
        }
        return OptionalLong.empty();
    }

    /** Where a customer is, or whereto they left. */
    Place place(int number, long customer) {
        Sight sight = find(customer);
        if (sight != null) {
            return sight.place;
        }
        for (Frame.Spot spot : gone) {
            if (spot != null && spot.number() == number) {
                return spot.place();
            }
        }
        return Place.AWAY;
    }
}
