package org.composure.engine.journey;

import org.composure.event.Blame;
import org.composure.event.ContactEnding;

/** What is told of a contact that ends now; used again for the next. */
final class ContactTold implements ContactEnding {

    private Episode episode = new Episode(-1);
    boolean resolved;
    boolean misled;
    boolean abandoned;
    boolean bad;
    boolean badInRetrospect;
    boolean ruinsTheDay;
    double utility;
    double goodwill;
    int csat;
    int nps;
    double ces;
    boolean answersSurvey;
    boolean feltCaredFor;
    int badEndingsRemembered;
    boolean saysWouldLeave;
    boolean saysWouldLeaveAfterThree;
    boolean saysWouldBuyAgain;
    boolean saysLikelierToReturn;

    void of(Episode its) {
        episode = its;
    }

    @Override
    public Kind kind() {
        return episode.kind;
    }

    @Override
    public int person() {
        return episode.person;
    }

    @Override
    public int segment() {
        return episode.segment;
    }

    @Override
    public int complexity() {
        return episode.complexity;
    }

    @Override
    public int place() {
        return episode.contacts;
    }

    @Override
    public boolean resolved() {
        return resolved;
    }

    @Override
    public boolean misled() {
        return misled;
    }

    @Override
    public boolean abandoned() {
        return abandoned;
    }

    @Override
    public boolean bad() {
        return bad;
    }

    @Override
    public boolean badInRetrospect() {
        return badInRetrospect;
    }

    @Override
    public double utility() {
        return utility;
    }

    @Override
    public double valenceAtStart() {
        return episode.memory.start();
    }

    @Override
    public double valenceAtEnd() {
        return episode.memory.end();
    }

    @Override
    public double highest(int feeling) {
        return episode.memory.highest(feeling);
    }

    @Override
    public double atEnd(int feeling) {
        return episode.mood.of(feeling);
    }

    @Override
    public boolean ruinsTheDay() {
        return ruinsTheDay;
    }

    @Override
    public boolean hostile() {
        return episode.hostile;
    }

    @Override
    public double blamed(Blame blame) {
        return episode.blamed(blame);
    }

    @Override
    public Blame cameBecauseOf() {
        return episode.cameBecauseOf;
    }

    @Override
    public double waitSeconds() {
        return episode.waitSeconds;
    }

    @Override
    public int botFailures() {
        return episode.botFailures;
    }

    @Override
    public int repeats() {
        return episode.repeats;
    }

    @Override
    public int transfers() {
        return episode.transfers;
    }

    @Override
    public int csat() {
        return csat;
    }

    @Override
    public int nps() {
        return nps;
    }

    @Override
    public double ces() {
        return ces;
    }

    @Override
    public boolean answersSurvey() {
        return answersSurvey;
    }

    @Override
    public boolean feltCaredFor() {
        return feltCaredFor;
    }

    @Override
    public double agentLoad() {
        return episode.loadAtPickup;
    }

    @Override
    public double startedAt() {
        return episode.contactBegan;
    }

    @Override
    public double goodwill() {
        return goodwill;
    }

    @Override
    public int badEndingsRemembered() {
        return badEndingsRemembered;
    }

    @Override
    public boolean saysWouldLeave() {
        return saysWouldLeave;
    }

    @Override
    public boolean saysWouldLeaveAfterThree() {
        return saysWouldLeaveAfterThree;
    }

    @Override
    public boolean saysWouldBuyAgain() {
        return saysWouldBuyAgain;
    }

    @Override
    public boolean saysLikelierToReturn() {
        return saysLikelierToReturn;
    }
}
