/** An object as our code makes it, with its own members alone (test/tools/own-members.mjs). */
export const ownMembers = <Members extends object>(members: Members): Members =>
  Object.assign(Object.create(null) as Members, members);
