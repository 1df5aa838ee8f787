package org.composure.engine.floor;

import org.composure.engine.people.CareerPaths;

/** Work takes beginners and the tired longer, whoever the customers are. */
final class Practised implements Temper {

    private final Temper temper;
    private final CareerPaths careers;
    private final Contacts contacts;

    /** @param temper whoever knows customers' mood */
    Practised(Temper temper, CareerPaths careers, Contacts contacts) {
        this.temper = temper;
        this.careers = careers;
        this.contacts = contacts;
    }

    @Override
    public double headStartSeconds(int contact, double usual) {
        return temper.headStartSeconds(contact, usual);
    }

    @Override
    public double patienceSeconds(int contact, double drawn) {
        return temper.patienceSeconds(contact, drawn);
    }

    @Override
    public double workSeconds(int contact, int agent, double drawn) {
        return careers.begin(agent, contacts.type(contact), temper.workSeconds(contact, agent, drawn));
    }

    @Override
    public double sensedFrustration(int contact) {
        return temper.sensedFrustration(contact);
    }

    @Override
    public void newAgent(int agent, int team) {
        temper.newAgent(agent, team);
        careers.join(agent, team);
    }
}
