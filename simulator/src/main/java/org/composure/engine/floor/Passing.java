package org.composure.engine.floor;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.chance.Purpose;
import org.composure.scenario.ContactType;
import org.composure.scenario.Misroute;
import org.composure.scenario.Scenario;
import org.composure.scenario.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * Passing customers on to another queue, cold or warm.
 *
 * <p>Cold: the agent lets go, does the after-contact work and is ready. Warm: the agent keeps the customer in hand until an
 * agent of the other queue is there, stays for the introduction and is ready then; the introduction takes the place of
 * after-contact work (<em>our assumption</em>). Conference: the first agent stays until the next one has done everything. Whether a request needs
 * more authority than the agent has is luck of the customer, so that it is the same request whoever takes it; teams that settle it
 * themselves pass nobody on. If the customer hangs up or is turned away meanwhile, the agent is free.
 * Routing to generalists first and to specialists by referral: Shumsky and Pinker, "Gatekeepers and referrals in services",
 * Management Science 49(7), 2003.
 */
final class Passing {

    /** From the wrong desk, without another word. */
    private static final Transfer SENT_BACK = new Transfer(1, "where it belongs", Transfer.Manner.COLD, 0);

    private final Floor floor;
    private final Contacts contacts;
    private final @Nullable Transfer[] transfers;
    private final int[] targets;
    private final double[] noticed;
    private final boolean[][] settles;
    private final boolean anybodyIsPassedOn;
    /** By contact type: how often a contact is passed on at most. */
    private final int[] timesMax;

    Passing(Floor floor) {
        this.floor = floor;
        this.contacts = floor.contacts;
        Scenario scenario = floor.scenario;
        int types = scenario.contactTypes().size();
        this.transfers = new Transfer[types];
        this.targets = new int[types];
        this.noticed = new double[types];
        this.settles = new boolean[types][scenario.teams().size()];
        this.timesMax = new int[types];
        for (int type = 0; type < types; type++) {
            ContactType own = scenario.contactTypes().get(type);
            Misroute mistake = own.course().misroute();
            noticed[type] = mistake == null ? 0 : mistake.noticedSeconds();
            Transfer transfer = own.course().transfer();
            if (transfer != null && transfer.share() > 0) {
                transfers[type] = transfer;
                targets[type] = scenario.indexOfType(transfer.to());
                for (int team = 0; team < settles[type].length; team++) {
                    settles[type][team] = transfer.settledBy()
                            .contains(scenario.teams().get(team).name());
                }
            }
        }
        this.anybodyIsPassedOn = java.util.Arrays.stream(transfers).anyMatch(transfer -> transfer != null);
        for (int type = 0; type < types; type++) {
            timesMax[type] = goesInCircles(type) ? Transfer.TIMES_MAX : types;
        }
    }

    /** Whether a contact that is passed on again and again comes to a queue where it has been. */
    private boolean goesInCircles(int type) {
        int here = type;
        for (int step = 0; step <= transfers.length; step++) {
            if (transfers[here] == null) {
                return false;
            }
            here = targets[here];
        }
        return true;
    }

    /** Work until an agent notices that a contact belongs elsewhere. */
    double noticedSeconds(int meant) {
        return noticed[meant];
    }

    /** Whether a contact whose service has ended is passed on. */
    @Nullable
    Transfer transferOf(Contact subject) {
        if (subject.meant != Chains.NONE) {
            return SENT_BACK;
        }
        if (!anybodyIsPassedOn) {
            return null;
        }
        Transfer transfer = transfers[subject.type];
        boolean passedOn = transfer != null
                && !settles[subject.type][floor.crew.at(subject.agent).team]
                && subject.transfers < timesMax[subject.type]
                && floor.chance
                        .of(Purpose.TRANSFER, subject.customer, subject.services)
                        .happens(transfer.share());
        return passedOn ? transfer : null;
    }

    /** The customer goes on to the other queue. */
    void passOn(int contact, Transfer transfer) {
        Contact subject = contacts.at(contact);
        if (subject.meant != Chains.NONE) {
            floor.afterwards.passedOn(contact, subject.meant, transfer);
            return;
        }
        subject.transfers++;
        floor.afterwards.passedOn(contact, targets[subject.type], transfer);
    }

    /** The first agent stays with a customer who is passed on. */
    void stay(int contact, int agent) {
        Contact subject = contacts.at(contact);
        int companion = contacts.open(subject.customer, subject.type);
        Contact introduction = contacts.at(companion);
        introduction.state = Contact.State.PAPERS;
        introduction.agent = agent;
        introduction.startedAt = subject.startedAt;
        introduction.companion = contact;
        contacts.at(contact).companion = companion;
        floor.service.keepBusy(companion, agent);
    }

    /** The next agent is there: the first one introduces the customer, and in a conference stays. */
    void introduce(int contact) {
        int companion = contacts.at(contact).companion;
        Transfer agreed = transfers[contacts.at(companion).type];
        if (agreed != null && agreed.how() == Transfer.Manner.CONFERENCE) {
            return;
        }
        contacts.at(contact).companion = Chains.NONE;
        contacts.at(companion).companion = Chains.NONE;
        Transfer transfer = transfers[contacts.at(companion).type];
        floor.service.endPapersAfter(companion, transfer == null ? 0 : transfer.handoverSeconds());
    }

    /** The conference is over for both agents. */
    void endConference(int contact) {
        letGo(contact);
    }

    /** The customer has gone before anybody came. */
    void letGo(int contact) {
        int companion = contacts.at(contact).companion;
        if (companion != Chains.NONE) {
            contacts.at(contact).companion = Chains.NONE;
            contacts.at(companion).companion = Chains.NONE;
            floor.service.endPapersAfter(companion, 0);
        }
    }

    /** The first agent leaves at once; the customer waits alone. */
    void abandonCompanion(int companion) {
        int contact = contacts.at(companion).companion;
        if (contact != Chains.NONE) {
            contacts.at(contact).companion = Chains.NONE;
            contacts.at(companion).companion = Chains.NONE;
        }
        if (contacts.at(companion).timer != Calendar.NONE) {
            floor.calendar.cancel(contacts.at(companion).timer);
        }
    }
}
