package org.composure.engine.demand;

import java.util.Objects;
import org.composure.engine.calendar.Actor;
import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Law;
import org.composure.engine.chance.Laws;
import org.composure.engine.chance.Purpose;
import org.composure.engine.floor.Contacts;
import org.composure.event.Witness;
import org.composure.event.Witness.Orbiting;
import org.composure.scenario.Orbit;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Conversations of several rounds, as in messaging and mail: after an answer the customer may write again, minutes or days
 * later, and waits anew; only after the last round is the contact over.
 *
 * <p>Whether and when is drawn by customer and number of the service. Rounds with a constant probability of one more are
 * geometric, a feedback queue (Takács, "A single-server queue with feedback", Bell System Technical Journal 42, 1963), and
 * those who think between two rounds are in orbit (Yom-Tov and Mandelbaum, "Erlang-R: a time-varying queue with reentrant
 * customers", M&amp;SOM 16(2), 2014). Who would write at or after the end of the horizon does not.
 */
public final class Rounds {

    private final Calendar calendar;
    private final Contacts contacts;
    private final Chance chance;
    private final Witness witness;
    private final Actor entrance;
    private final @Nullable Law[] delays;
    private final Orbit[] orbits;
    private final @Nullable Bursts bursts;
    private final double lengthSeconds;
    private final int writesAgain;

    /**
     * Rounds of one run.
     *
     * @param entrance where customers come in again
     */
    public Rounds(
            Scenario scenario,
            Calendar calendar,
            Contacts contacts,
            Chance chance,
            Laws laws,
            Witness witness,
            Actor entrance) {
        this.calendar = calendar;
        this.contacts = contacts;
        this.chance = chance;
        this.witness = witness;
        this.entrance = entrance;
        this.lengthSeconds = scenario.horizon().lengthSeconds();
        this.orbits = scenario.contactTypes().stream()
                .map(type -> type.course().rounds())
                .toArray(Orbit[]::new);
        this.delays = new Law[orbits.length];
        boolean any = false;
        for (int type = 0; type < orbits.length; type++) {
            if (orbits[type].probability() > 0 && orbits[type].timesMax() > 0) {
                delays[type] = laws.of(orbits[type].delay());
                any = true;
            }
        }
        this.bursts = Bursts.of(scenario);
        this.writesAgain = any || bursts != null ? calendar.enrol(Rank.ARRIVAL, this::writeAgain) : Calendar.NONE;
    }

    /** A contact has been answered. Returns whether the conversation goes on; if so, the contact is taken care of. */
    public boolean goOn(int contact) {
        if (writesAgain == Calendar.NONE) {
            return false;
        }
        int type = contacts.type(contact);
        if (bursts != null && bursts.has(type)) {
            return goOnInBursts(contact, type, bursts);
        }
        Law delay = delays[type];
        if (delay == null) {
            return false;
        }
        Orbit orbit = orbits[type];
        long customer = contacts.customer(contact);
        int service = contacts.services(contact);
        if (contacts.rounds(contact) >= orbit.timesMax()
                || !chance.of(Purpose.WRITES_AGAIN, customer, service).happens(orbit.probability())) {
            contacts.endConversation(contact);
            return false;
        }
        think(
                contact,
                Objects.requireNonNull(delay)
                        .draw(chance.of(Purpose.WRITES_AGAIN_DELAY, customer, service), contacts.arrivedAt(contact)));
        return true;
    }

    private boolean goOnInBursts(int contact, int type, Bursts howEager) {
        double uniform = chance.of(Purpose.WRITES_AGAIN, contacts.customer(contact), contacts.services(contact))
                .open01();
        double seconds =
                howEager.untilNext(contact, type, 1 + contacts.rounds(contact), calendar.nowSeconds(), uniform);
        if (Double.isInfinite(seconds)) {
            contacts.endConversation(contact);
            return false;
        }
        think(contact, seconds);
        return true;
    }

    /** The customer will write again. */
    private void think(int contact, double seconds) {
        contacts.countRound(contact);
        double now = calendar.nowSeconds();
        witness.orbitEntered(now, contacts.customer(contact), contacts.type(contact), Orbiting.CONVERSATION);
        double back = now + seconds;
        if (back < lengthSeconds) {
            calendar.book(writesAgain, contact, back);
        } else {
            contacts.close(contact);
        }
    }

    private void writeAgain(int contact) {
        witness.orbitLeft(
                calendar.nowSeconds(), contacts.customer(contact), contacts.type(contact), Orbiting.CONVERSATION);
        entrance.act(contact);
    }
}
