package org.composure.engine.demand;

import org.composure.engine.calendar.Actor;
import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Law;
import org.composure.engine.chance.Laws;
import org.composure.engine.chance.Purpose;
import org.composure.engine.floor.Afterwards;
import org.composure.engine.floor.Contacts;
import org.composure.engine.people.CareerPaths;
import org.composure.event.Witness;
import org.composure.event.Witness.Diversion;
import org.composure.event.Witness.Orbiting;
import org.composure.scenario.ContactType;
import org.composure.scenario.Orbit;
import org.composure.scenario.Scenario;
import org.composure.scenario.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * Customers who come again: after abandoning, after blocking, after service.
 *
 * <p>Whether and when is drawn by customer and attempt (after service: by customer and number of the service). Nobody comes
 * back at or after the end of the horizon.
 */
public final class Orbits implements Afterwards {

    /** A customer who has tried so often will never get through, and the run would never end. */
    private static final int ATTEMPTS_MAX = 100_000;

    private final Calendar calendar;
    private final Contacts contacts;
    private final Chance chance;
    private final Witness witness;
    private final String[] names;
    private final double lengthSeconds;
    private final Actor entrance;
    private final Actor further;
    private final @Nullable CareerPaths careers;
    private final Rounds rounds;
    private final Way afterAbandoning;
    private final Way afterBlocking;
    private final Way afterService;

    /**
     * Orbits of one run.
     *
     * @param entrance where customers come in again
     * @param further where those who are inside and passed on go
     * @param careers of agents whose skill tells how often their work has to be done again; null if all are alike
     */
    public Orbits(
            Scenario scenario,
            Calendar calendar,
            Contacts contacts,
            Chance chance,
            Laws laws,
            Witness witness,
            Actor entrance,
            Actor further,
            @Nullable CareerPaths careers) {
        this.careers = careers;
        this.calendar = calendar;
        this.contacts = contacts;
        this.chance = chance;
        this.witness = witness;
        this.entrance = entrance;
        this.further = further;
        this.rounds = new Rounds(scenario, calendar, contacts, chance, laws, witness, entrance);
        this.names = scenario.contactTypes().stream().map(ContactType::name).toArray(String[]::new);
        this.lengthSeconds = scenario.horizon().lengthSeconds();
        this.afterAbandoning = new Way(
                Orbiting.REDIAL_AFTER_ABANDONING,
                Purpose.REDIAL_AFTER_ABANDONING,
                Purpose.REDIAL_AFTER_ABANDONING_DELAY,
                scenario.contactTypes().stream().map(ContactType::redialAfterAbandoning),
                laws);
        this.afterBlocking = new Way(
                Orbiting.REDIAL_AFTER_BLOCKING,
                Purpose.REDIAL_AFTER_BLOCKING,
                Purpose.REDIAL_AFTER_BLOCKING_DELAY,
                scenario.contactTypes().stream().map(ContactType::redialAfterBlocking),
                laws);
        this.afterService = new Way(
                Orbiting.RETURN_AFTER_SERVICE,
                Purpose.RETURN_AFTER_SERVICE,
                Purpose.RETURN_AFTER_SERVICE_DELAY,
                scenario.contactTypes().stream().map(ContactType::returnAfterService),
                laws);
    }

    @Override
    public void abandoned(int contact) {
        contacts.leaveWrongDesk(contact);
        Orbit orbit = afterAbandoning.orbits[contacts.type(contact)];
        if (orbit == null || contacts.redialsAfterAbandoning(contact) >= orbit.timesMax()) {
            contacts.close(contact);
        } else if (afterAbandoning.isTaken(contact, contacts.attempt(contact))) {
            contacts.countRedialAfterAbandoning(contact);
            afterAbandoning.enter(contact, contacts.attempt(contact));
        }
    }

    @Override
    public void blocked(int contact) {
        contacts.leaveWrongDesk(contact);
        Orbit orbit = afterBlocking.orbits[contacts.type(contact)];
        if (orbit == null || contacts.redialsAfterBlocking(contact) >= orbit.timesMax()) {
            contacts.close(contact);
        } else if (afterBlocking.isTaken(contact, contacts.attempt(contact))) {
            contacts.countRedialAfterBlocking(contact);
            afterBlocking.enter(contact, contacts.attempt(contact));
        }
    }

    @Override
    public void passedOn(int contact, int to, Transfer transfer) {
        double now = calendar.nowSeconds();
        long customer = contacts.customer(contact);
        int from = contacts.type(contact);
        witness.orbitEntered(now, customer, from, Orbiting.TRANSFER);
        witness.orbitLeft(now, customer, from, Orbiting.TRANSFER);
        contacts.passTo(contact, to, transfer.handoverSeconds());
        further.act(contact);
    }

    @Override
    public void served(int contact) {
        if (rounds.goOn(contact)) {
            return;
        }
        Orbit orbit = afterService.orbits[contacts.type(contact)];
        if (orbit == null || contacts.returns(contact) >= orbit.timesMax()) {
            contacts.close(contact);
        } else if (afterService.isTaken(contact, contacts.services(contact))) {
            contacts.countReturn(contact);
            afterService.enter(contact, contacts.services(contact));
        }
    }

    @Override
    public void diverted(int contact, Diversion how) {
        contacts.close(contact);
    }

    @Override
    public void finishedInMenu(int contact) {
        contacts.close(contact);
    }

    private void checkAttempts(int contact) {
        if (contacts.attempt(contact) >= ATTEMPTS_MAX) {
            throw new IllegalStateException(
                    "Customer %d of contact type '%s' has tried %d times by %s s. Maybe nobody can serve this type and redials have no bound."
                            .formatted(
                                    contacts.customer(contact),
                                    names[contacts.type(contact)],
                                    ATTEMPTS_MAX,
                                    calendar.nowSeconds()));
        }
    }

    /** One reason to come again, with what each contact type does about it. */
    private final class Way {

        private final Orbiting why;
        private final Purpose whether;
        private final Purpose when;
        private final @Nullable Orbit[] orbits;
        private final @Nullable Law[] delays;
        private final int comeAgain;

        Way(Orbiting why, Purpose whether, Purpose when, java.util.stream.Stream<Orbit> orbitsByType, Laws laws) {
            this.why = why;
            this.whether = whether;
            this.when = when;
            this.orbits = orbitsByType
                    .map(orbit -> orbit.probability() > 0 && orbit.timesMax() > 0 ? orbit : null)
                    .toArray(Orbit[]::new);
            this.delays = new Law[orbits.length];
            for (int type = 0; type < orbits.length; type++) {
                Orbit orbit = orbits[type];
                delays[type] = orbit == null ? null : laws.of(orbit.delay());
            }
            this.comeAgain = calendar.enrol(Rank.ARRIVAL, this::comeAgain);
        }

        /** Draws whether the customer comes again; closes the contact if not. */
        boolean isTaken(int contact, int index) {
            Orbit orbit = orbits[contacts.type(contact)];
            boolean taken = orbit != null
                    && chance.of(whether, contacts.customer(contact), index).happens(probability(orbit, contact));
            if (!taken) {
                contacts.close(contact);
            }
            return taken;
        }

        private double probability(Orbit orbit, int contact) {
            return careers == null || why != Orbiting.RETURN_AFTER_SERVICE
                    ? orbit.probability()
                    : careers.againProbability(contacts.agent(contact), contacts.type(contact), orbit.probability());
        }

        void enter(int contact, int index) {
            checkAttempts(contact);
            double now = calendar.nowSeconds();
            int type = contacts.type(contact);
            long customer = contacts.customer(contact);
            witness.orbitEntered(now, customer, type, why);
            Law delay = java.util.Objects.requireNonNull(delays[type]);
            double back = now + delay.draw(chance.of(when, customer, index), contacts.arrivedAt(contact));
            if (back < lengthSeconds) {
                calendar.book(comeAgain, contact, back);
            } else {
                contacts.close(contact);
            }
        }

        private void comeAgain(int contact) {
            witness.orbitLeft(calendar.nowSeconds(), contacts.customer(contact), contacts.type(contact), why);
            contacts.forgetTransfers(contact);
            entrance.act(contact);
        }
    }
}
