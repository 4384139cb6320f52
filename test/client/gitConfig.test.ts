import { expect, test } from 'vitest';
import { userNameIn } from '../../client/src/gitConfig.ts';

test.each([
  ['[user]\n\tname = Mara Quill\n\temail = m@example.org\n', 'Mara Quill'],
  ['[core]\n\tname = x\n[User]\nNAME=Mara Quill ; the desk\n', 'Mara Quill'],
  ['[user]\r\n  name = "Quill, \\"M\\" Mara"\r\n', 'Quill, "M" Mara'],
  ['[user]\nname = Old\n[user]\nname = New\n', 'New'],
])('the name of the user is read from the configuration of a repository: %j', (config, name) => {
  expect(userNameIn(config)).toBe(name);
});

test.each([
  '',
  '[user]\nemail = m@example.org',
  '[user "work"]\nname = Other',
  '[branch "user"]\nname = x',
  'name = x',
])('where it says nothing, nobody is proposed: %j', config => {
  expect(userNameIn(config)).toBe('');
});
