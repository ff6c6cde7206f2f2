// Runs once, in an empty MongoDB: the service's own user, who can see no other database. MONGO_INITDB_DATABASE is `db`.
const { LADDER_SERVICE: user, LADDER_SERVICE_PASSWORD: pwd } = process.env;
db.createUser({ user, pwd, roles: [{ role: 'readWrite', db: user }] });
