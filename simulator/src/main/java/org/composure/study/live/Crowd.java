package org.composure.study.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.scenario.ContactType;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.People;
import org.composure.scenario.people.Segment;
import org.jspecify.annotations.Nullable;

/** The customers an onlooker sees, and for a while those who have left. */
final class Crowd {

    /** Those who left, whose history can still be read. */
    private static final int REMEMBERED = 2000;

    private final List<String> types;
    private final List<String> segments;
    private final Sights inside = new Sights();
    /** Everybody but those at home, in no order; each knows their place in the list. */
    private final List<Sight> visible = new ArrayList<>();

    /** Who left last, round and round; whoever drops out may become somebody else. */
    private final @Nullable Sight[] gone = new Sight[REMEMBERED];

    private long left;
    private long leftBeforeLastFrame;
    private final int[] waiting;
    /** Several events in a row are often about the same customer. */
    private @Nullable Sight latest;

    private long latestCustomer;

    /** Somebody nobody remembers any more. */
    private @Nullable Sight vacant;

    private int next = 1;
    private int away;

    Crowd(Scenario scenario) {
        this.types = scenario.contactTypes().stream().map(ContactType::name).toList();
        People people = scenario.people();
        this.segments = people == null
                ? List.of()
                : people.population().segments().stream().map(Segment::name).toList();
        this.waiting = new int[types.size()];
    }

    Sight see(double at, long customer, int type) {
        if (latest != null && customer == latestCustomer) {
            return latest;
        }
        Sight sight = inside.get(customer);
        if (sight == null) {
            sight = vacant == null ? new Sight() : vacant;
            vacant = null;
            sight.begin(customer, next++, type, at);
            inside.add(sight);
            appear(sight);
        }
        latest = sight;
        latestCustomer = customer;
        return sight;
    }

    void move(Sight sight, Place to) {
        count(sight, -1);
        sight.move(to);
        count(sight, 1);
        boolean shown = to == Place.HELP_CENTRE || to == Place.BOT || to == Place.QUEUE || to == Place.AGENT;
        if (shown && sight.seat < 0) {
            appear(sight);
        } else if (!shown && sight.seat >= 0) {
            disappear(sight);
        }
    }

    private void appear(Sight sight) {
        sight.seat = visible.size();
        visible.add(sight);
    }

    private void disappear(Sight sight) {
        Sight last = visible.remove(visible.size() - 1);
        if (last != sight) {
            visible.set(sight.seat, last);
            last.seat = sight.seat;
        }
        sight.seat = -1;
    }

    void queue(Sight sight, int type) {
        count(sight, -1);
        sight.queue = type;
        count(sight, 1);
        move(sight, Place.QUEUE);
    }

    private void count(Sight sight, int more) {
        if (sight.place == Place.AWAY) {
            away += more;
        } else if (sight.place == Place.QUEUE) {
            waiting[sight.queue] += more;
        }
    }

    void leave(Sight sight, Place to) {
        move(sight, to);
        inside.remove(sight.customer);
        latest = null;
        int slot = (int) (left++ % REMEMBERED);
        vacant = gone[slot];
        gone[slot] = sight;
    }

    Frame frame(double now, boolean over, int peopleMax, List<Frame.TeamView> teams, Frame.Counts counts) {
        List<Frame.Spot> spots = new ArrayList<>();
        int hidden = Math.max(0, visible.size() - peopleMax);
        for (int i = 0; i < visible.size() - hidden; i++) {
            spots.add(spot(visible.get(i)));
        }
        long seen = Math.min(Math.min(left - leftBeforeLastFrame, REMEMBERED), peopleMax - spots.size());
        for (long which = left - seen; which < left; which++) {
            Sight sight = gone[(int) (which % REMEMBERED)];
            if (sight != null) {
                spots.add(spot(sight));
            }
        }
        leftBeforeLastFrame = left;
        return new Frame(
                now, over, spots, away, hidden, Arrays.stream(waiting).boxed().toList(), teams, counts);
    }

    void feels(long customer, double valence) {
        Sight sight = inside.get(customer);
        if (sight != null) {
            sight.valenceNow = valence;
        }
    }

    private static Frame.Spot spot(Sight sight) {
        int detail = sight.place == Place.QUEUE ? sight.queue : sight.agent;
        int mood = Double.isNaN(sight.valenceNow) ? Frame.Spot.NO_MOOD : (int) Math.round(100 * sight.valenceNow);
        return new Frame.Spot(sight.number, sight.place, detail, mood);
    }

    Optional<Steps> steps(int number) {
        // Asked by hand, now and then: looking through all of them costs the run nothing.
        return Stream.concat(inside.all(), Arrays.stream(gone).filter(Objects::nonNull))
                .filter(sight -> sight.number == number)
                .findFirst()
                .map(seen -> new Steps(
                        number,
                        seen.person,
                        seen.segment >= 0 && seen.segment < segments.size() ? segments.get(seen.segment) : "",
                        types.get(seen.type),
                        seen.since,
                        seen.place,
                        seen.steps()));
    }
}
