package org.composure.engine.floor;

import java.util.List;
import org.composure.engine.chance.Law;
import org.composure.engine.chance.Purpose;
import org.composure.event.Witness.Start;
import org.composure.scenario.Consultation;
import org.composure.scenario.ContactType;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.jspecify.annotations.Nullable;

/**
 * Asking a colleague while the customer is there.
 *
 * <p>When an agent's own part of a service is over, a colleague who is free joins, and the service lasts as much longer; if
 * nobody is free it ends as ever. The colleague does no after-contact work (<em>our assumption</em>, and that of the model in
 * Buist and L'Ecuyer, ContactCenters, example Teamwork). Agents who have several contacts in hand ask nobody.
 */
final class Asking {

    private final Floor floor;
    private final @Nullable Consultation[] consultations;
    private final @Nullable Law[] times;
    private final int[] teams;

    private Asking(Floor floor) {
        this.floor = floor;
        Scenario scenario = floor.scenario;
        int types = scenario.contactTypes().size();
        List<String> names = scenario.teams().stream().map(Team::name).toList();
        this.consultations = new Consultation[types];
        this.times = new Law[types];
        this.teams = new int[types];
        for (int type = 0; type < types; type++) {
            Consultation consultation =
                    scenario.contactTypes().get(type).course().consultation();
            if (consultation != null) {
                consultations[type] = consultation;
                times[type] = floor.laws.of(consultation.time());
                teams[type] = names.indexOf(consultation.team());
            }
        }
    }

    /** Null where nobody ever asks. */
    static @Nullable Asking of(Floor floor) {
        return floor.scenario.contactTypes().stream()
                        .map(ContactType::course)
                        .allMatch(course -> course.consultation() == null)
                ? null
                : new Asking(floor);
    }

    /** Seconds for which a colleague joins an agent who would be done with a contact; zero if none does. */
    double joins(int contact) {
        Contact subject = floor.contacts.at(contact);
        Consultation consultation = consultations[subject.type];
        Law time = times[subject.type];
        if (consultation == null
                || time == null
                || subject.state != Contact.State.IN_SERVICE
                || subject.asked == subject.services) {
            return 0;
        }
        subject.asked = subject.services;
        int colleague = floor.crew.firstFree(teams[subject.type]);
        if (colleague == Chains.NONE
                || !floor.chance
                        .of(Purpose.CONSULTS, subject.customer, subject.services)
                        .happens(consultation.share())) {
            return 0;
        }
        double seconds = time.draw(
                floor.chance.of(Purpose.CONSULTATION_TIME, subject.customer, subject.services), subject.arrivedAt);
        if (seconds > 0) {
            join(contact, colleague, seconds);
        }
        return seconds;
    }

    private void join(int contact, int colleague, double seconds) {
        double now = floor.calendar.nowSeconds();
        Contact subject = floor.contacts.at(contact);
        Agent server = floor.crew.at(colleague);
        int part = floor.contacts.open(subject.customer, subject.type);
        Contact papers = floor.contacts.at(part);
        papers.state = Contact.State.PAPERS;
        papers.agent = colleague;
        papers.startedAt = now;
        int inHand = floor.crew.take(server);
        if (floor.occupation != null) {
            floor.occupation.began(server, now);
        }
        floor.witness.serviceStarted(
                now,
                subject.customer,
                subject.type,
                floor.contacts.at(contact).arrivedAt,
                server.team,
                colleague,
                inHand,
                Start.CONSULTATION);
        floor.service.keepBusy(part, colleague);
        floor.service.endPapersAfter(part, seconds);
    }
}
