// Healthy is a writable primary. The first check of an empty server starts its replica set, a set of one.
let { isWritablePrimary } = db.hello();
if (!isWritablePrimary) {
  try {
    rs.status();
  } catch {
    rs.initiate({ _id: 'ladder', members: [{ _id: 0, host: `${process.env.LADDER_MEMBER}:27017` }] });
  }
  ({ isWritablePrimary } = db.hello());
}
quit(isWritablePrimary ? 0 : 1);
